"""Sentences on standard error."""

import sys

import pytest

from app.cli.messages import say


@pytest.mark.parametrize(("terminal", "shown"), [(True, "␇a\nb\n"), (False, "\x07a\nb\n")])
def test_a_sentence_does_not_control_a_terminal(
    terminal: bool,  # noqa: FBT001
    shown: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: terminal)
    say("\x07a\nb")
    assert capsys.readouterr().err == shown
