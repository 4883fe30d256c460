"""The migration for the folder of scheduled exports, one of `schema.MIGRATIONS`: it is never edited again."""

from typing import Final

SCHEDULE_FOLDER: Final = "ALTER TABLE schedule ADD COLUMN within BLOB;"
