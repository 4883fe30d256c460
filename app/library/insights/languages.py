"""The languages of the files of a query."""

import sqlite3
import time
from collections.abc import Sequence

from app.core.insights.languages import LanguageFiles, LanguageLook, language_files
from app.core.query import Query
from app.library.query.queries import present_files
from app.library.query.where_clause import condition


def languages(db: sqlite3.Connection, query: Query) -> Sequence[LanguageFiles]:
    """Return the languages of the files of a query that were read, those first that most files have."""
    where, values = condition(query, time.time())
    # Files are counted by their look first, and the few looks are joined after that.
    rows = db.execute(
        "WITH counted AS MATERIALIZED (SELECT f.look_id AS link, count(*) AS files FROM file f "
        f"WHERE {present_files(db)} AND {where} GROUP BY 1) "
        "SELECT l.audio_languages, l.audio_flags, l.text_languages, l.text_flags, sum(files) "
        "FROM counted JOIN look l ON l.id = link WHERE l.tracks IS NOT NULL GROUP BY 1, 2, 3, 4",
        values,
    )
    return language_files(map(LanguageLook._make, rows.fetchall()))
