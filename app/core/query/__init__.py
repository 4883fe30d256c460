"""The search language: a text and the `Query` that it stands for.

Everything is pure. `Query.matches` checks a single record; `app.library.query_sql` builds SQL from a query.
"""

from app.core.query.ast import Fault, Term
from app.core.query.fields import FIELDS, Field, field_named
from app.core.query.normalize import fold, search_key
from app.core.query.query import FAILURES, Query, has_failed, has_problem

__all__ = [
    "FAILURES",
    "FIELDS",
    "Fault",
    "Field",
    "Query",
    "Term",
    "field_named",
    "fold",
    "has_failed",
    "has_problem",
    "search_key",
]
