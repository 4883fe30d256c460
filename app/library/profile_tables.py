"""The migration for the chosen profiles, one of `schema.MIGRATIONS`: it is never edited again."""

from typing import Final

CHOSEN_PROFILES: Final = """
    ALTER TABLE file ADD COLUMN plays TEXT;

    CREATE TABLE chosen_profiles (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        rules TEXT NOT NULL,
        last INTEGER
    ) STRICT;
"""
