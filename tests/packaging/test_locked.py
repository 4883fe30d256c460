"""What is locked for another system is chosen by its markers."""

from pathlib import Path

from locked import required

LOCK = """# a lock
av==18.1.0 ; python_full_version < '3.12' \\
    --hash=sha256:aa
av==19.0.2 ; python_full_version >= '3.12' \\
    --hash=sha256:bb \\
    --hash=sha256:cc
colorama==0.4.6 ; sys_platform == 'win32' \\
    --hash=sha256:dd
mypy==1.0 \\
    --hash=sha256:ee
"""


def test_markers_are_read_for_the_other_system_and_left_away(tmp_path: Path) -> None:
    lock = tmp_path / "requirements.lock"
    lock.write_text(LOCK, "utf-8")
    system = {"sys_platform": "win32", "python_full_version": "3.13.2"}
    assert list(required([lock], system, {"mypy"})) == [
        ("av", "av==19.0.2 --hash=sha256:bb --hash=sha256:cc"),
        ("colorama", "colorama==0.4.6 --hash=sha256:dd"),
    ]
