"""A library that is reached by two names is one library."""

from pathlib import Path

from app.library import open_library


def test_a_link_and_its_library_have_one_lock_and_one_writer(tmp_path: Path) -> None:
    link = tmp_path / "link.sqlite3"
    link.symlink_to("library.sqlite3")
    writer = open_library(tmp_path / "library.sqlite3")
    second = open_library(link)
    assert second.read_only
    assert not writer.read_only
    second.close()
    writer.close()


def test_a_library_is_made_where_a_link_leads(tmp_path: Path) -> None:
    link = tmp_path / "link.sqlite3"
    link.symlink_to(tmp_path / "disk" / "library.sqlite3")
    open_library(link).close()
    assert (tmp_path / "disk" / "library.sqlite3").is_file()
    assert link.is_symlink()
