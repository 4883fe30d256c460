"""The migration for the depth of scheduled checks, one of `schema.MIGRATIONS`: it is never edited again."""

from typing import Final

SCHEDULE_DEPTH: Final = "ALTER TABLE schedule ADD COLUMN depth TEXT NOT NULL DEFAULT 'index';"
