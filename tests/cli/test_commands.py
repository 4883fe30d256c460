"""The commands are known where they are told from paths, and where a window's needs are spared."""

import re
import shlex
import subprocess
import sys

import typer

from app.cli.command_line import commands
from app.core.arguments import COMMANDS
from tests.cli.processes import HERE
from tests.systems import posix_only


def test_every_command_is_known_at_the_door() -> None:
    group = typer.main.get_command(commands())
    assert tuple(group.commands) == COMMANDS  # type: ignore[attr-defined] # it is a group


def test_a_command_loads_no_other() -> None:
    code = "import sys; from app.cli.command_line import commands; commands(['list']); print(*sys.modules)"
    loaded = subprocess.check_output([sys.executable, "-c", code], text=True).split()  # noqa: S603
    found = {name for name in loaded if name.startswith("app.cli.commands.")}
    assert found == {"app.cli.commands.list"}


@posix_only("a script of the shell")
def test_dev_fetches_for_no_command_what_only_a_window_needs() -> None:
    dev = (HERE / "dev").read_text("utf-8")
    function = re.search(r"^commands\(\) \{\n.*?^\}\n", dev, re.MULTILINE | re.DOTALL)
    assert function is not None
    script = f"root={shlex.quote(str(HERE))}; {function[0]} commands"
    assert subprocess.check_output(["sh", "-c", script], text=True).split() == list(COMMANDS)  # noqa: S603, S607
