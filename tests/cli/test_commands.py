"""The commands are known where they are told from paths, and where a window's needs are spared."""

import re
import subprocess
import sys

import typer

from app.cli.commands import commands
from app.core.arguments import COMMANDS
from tests.cli.processes import HERE


def test_every_command_is_known_at_the_door() -> None:
    group = typer.main.get_command(commands())
    assert set(group.commands) == set(COMMANDS)  # type: ignore[attr-defined] # it is a group


def test_a_command_loads_no_other() -> None:
    code = "import sys; from app.cli.commands import commands; commands(['list']); print(*sys.modules)"
    loaded = subprocess.check_output([sys.executable, "-c", code], text=True).split()  # noqa: S603
    assert "app.cli.list_commands" in loaded
    assert not {"app.cli.scan_commands", "app.cli.alert_commands"} & set(loaded)


def test_no_command_has_dev_fetch_what_only_a_window_needs() -> None:
    spared = re.search(r"^\t([\w| -]+)\) set_up run '' ;;$", (HERE / "dev").read_text("utf-8"), re.MULTILINE)
    assert spared is not None
    assert set(COMMANDS) <= set(spared[1].split(" | "))
