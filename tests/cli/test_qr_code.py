"""The QR code of a link: drawn in half blocks, where the terminal can show it."""

import io
import os
import shutil
import sys

import pytest
import segno

from app.cli.output import qr_code

LINK = "http://192.168.1.20:8737/#code=" + "x" * 43


class Terminal(io.TextIOWrapper):
    """Standard error that is, or is not, a terminal."""

    def __init__(self, encoding: str = "utf-8", *, terminal: bool = True) -> None:
        super().__init__(io.BytesIO(), encoding, errors="backslashreplace", write_through=True)
        self._terminal = terminal

    def isatty(self) -> bool:
        return self._terminal

    @property
    def text(self) -> str:
        buffer = self.buffer
        assert isinstance(buffer, io.BytesIO)
        return buffer.getvalue().decode(self.encoding)


def _shown(monkeypatch: pytest.MonkeyPatch, terminal: Terminal, columns: int = 80, lines: int = 24) -> str:
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setattr(shutil, "get_terminal_size", lambda: os.terminal_size((columns, lines)))
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("WT_SESSION", "1")
    qr_code.show(LINK)
    return terminal.text


def test_each_module_is_where_it_belongs() -> None:
    code = segno.make_qr(LINK, error="l")
    drawn = qr_code.drawn(LINK)
    assert len({len(line) for line in drawn}) == 1
    modules = [
        [sign in "▀█" if upper else sign in "▄█" for sign in line]
        for line in drawn
        for upper in (True, False)
    ]
    for at, row in enumerate(code.matrix, 4):
        assert modules[at] == [False] * 4 + [bool(module) for module in row] + [False] * 4


def test_a_usual_terminal_shows_it_black_on_white(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = _shown(monkeypatch, Terminal()).splitlines()
    assert len(shown) <= 24
    assert all(line.startswith("\x1b[30;107m") and line.endswith("\x1b[0m") for line in shown)


@pytest.mark.parametrize(
    ("terminal", "columns", "lines"),
    [
        (Terminal(terminal=False), 80, 24),
        (Terminal("ascii"), 80, 24),
        (Terminal("latin-1"), 80, 24),
        (Terminal(), 40, 24),
        (Terminal(), 80, 10),
    ],
    ids=["a file", "ASCII", "no blocks", "narrow", "low"],
)
def test_where_it_cannot_be_seen_nothing_is_written(
    monkeypatch: pytest.MonkeyPatch, terminal: Terminal, columns: int, lines: int
) -> None:
    assert _shown(monkeypatch, terminal, columns, lines) == ""


def test_a_terminal_that_knows_no_colours_gets_none(monkeypatch: pytest.MonkeyPatch) -> None:
    _shown(monkeypatch, terminal := Terminal(), columns=1)
    monkeypatch.setattr(shutil, "get_terminal_size", lambda: os.terminal_size((80, 24)))
    monkeypatch.setenv("TERM", "dumb")
    qr_code.show(LINK)
    assert terminal.text == ""
