"""The migrations for the chosen profiles, two of `schema.MIGRATIONS`: they are never edited again."""

from typing import Final

CHOSEN_PROFILES: Final = """
    ALTER TABLE file ADD COLUMN plays TEXT;

    CREATE TABLE chosen_profiles (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        rules TEXT NOT NULL,
        last INTEGER
    ) STRICT;
"""

PLAYS_INDEX: Final = "CREATE INDEX file_plays ON file (plays) WHERE plays IS NOT NULL;"
"""Gives the first files in an order by the chosen profiles. It is empty while no profile is chosen."""
