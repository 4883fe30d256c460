"""The migration for sources that were read in part, one of `schema.MIGRATIONS`: it is never edited again."""

from typing import Final

UNREAD: Final = """
    ALTER TABLE source ADD COLUMN unread TEXT;
    ALTER TABLE source ADD COLUMN unread_done INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE source ADD COLUMN unread_count INTEGER;
"""
