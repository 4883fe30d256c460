import os
import struct
import sys

from app.config.disk_facts_windows import decoded


def _reply(bus: int, *texts: bytes) -> bytes:
    """Return a STORAGE_DEVICE_DESCRIPTOR with these texts; an empty one has no offset."""
    at, offsets, tail = 36, [], b""
    for text in texts:
        offsets.append(at + len(tail) if text else 0)
        tail += text + b"\0" if text else b""
    maker, model, serial = offsets
    return (
        struct.pack("=II4B5I", 36, 36 + len(tail), 0, 0, 0, 1, maker, model, 0, serial, bus) + bytes(4) + tail
    )


def test_a_drive_tells_its_model_its_serial_and_its_bus() -> None:
    assert decoded(_reply(7, b"WD      ", b"My Passport ", b"  0042")) == ("WD My Passport", "0042", "usb")
    assert decoded(_reply(17, b"", b"Samsung SSD 970", b"")) == ("Samsung SSD 970", "", "nvme")


def test_what_a_drive_does_not_tell_is_empty() -> None:
    assert decoded(b"") == ("", "", "")
    assert decoded(_reply(99, b"", b"", b"")) == ("", "", "")
    beyond = struct.pack("=II4B5I", 36, 36, 0, 0, 0, 1, 5, 900, 0, 36, 7)
    assert decoded(beyond) == ("", "", "usb")


if sys.platform == "win32":
    from app.config.disk_facts import disk_facts
    from app.config.volumes import volume_id

    def test_the_system_drive_tells_its_space_and_its_file_system() -> None:
        windows = os.fsencode(os.environ["SYSTEMROOT"])
        found = disk_facts(windows)
        assert found.point.upper() == windows[:3].upper()
        assert found.total
        assert found.free is not None
        assert 0 <= found.free <= found.total
        assert found.file_system
        assert volume_id(windows) in {"", volume_id(windows[:3])}
