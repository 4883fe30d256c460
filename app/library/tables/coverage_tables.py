"""The migration for the coverage of checks, one of `schema.MIGRATIONS`: it is never edited again."""

from typing import Final

COVERAGE: Final = """
    CREATE INDEX file_answered ON file (damage, verdict, folder_id)
        WHERE damage IS NOT NULL OR verdict IS NOT NULL;
"""
"""Counts the files that were checked; it is empty while none was."""
