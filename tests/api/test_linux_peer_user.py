"""The user at the other end of a connection."""

import os
import socket
from pathlib import Path

import pytest

from app.api.peer_user import users


@pytest.mark.parametrize("address", ["127.0.0.1", "::1"])
def test_a_connection_has_the_user_of_its_program(address: str) -> None:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    with socket.create_server((address, 0), family=family) as server:
        port = server.getsockname()[1]
        with socket.create_connection((address, port)) as client:
            assert list(users(client.getsockname()[1], port)) == [os.getuid()]


def test_only_established_connections_of_both_ports_count(tmp_path: Path) -> None:
    table = tmp_path / "tcp"
    row = "   {}: 0100007F:{} 0100007F:{} {} 00000000:00000000 00:00000000 00000000  {}        0 123 1 0 20\n"
    table.write_text(
        "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n"
        + row.format(0, "2221", "0000", "0A", 1)
        + row.format(1, "C350", "2221", "01", 1001)
        + row.format(2, "2221", "C350", "01", 1002)
        + row.format(1234, "C350", "2221", "06", 1003)
    )
    assert list(users(0xC350, 0x2221, (str(table), str(tmp_path / "none")))) == [1001]
