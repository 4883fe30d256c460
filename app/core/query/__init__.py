"""The search language: a text and the `Query` that it stands for.

Everything is pure. `Query.matches` checks a single record; `app.library.query_sql` builds SQL from a query.
"""

from app.core.query.ast import Fault, Term
from app.core.query.fields import FIELDS, Field, field_named
from app.core.query.normalize import fold, search_key
from app.core.query.query import FAILURES, Query, is_failure

__all__ = [
    "FAILURES",
    "FIELDS",
    "Fault",
    "Field",
    "Query",
    "Term",
    "field_named",
    "fold",
    "is_failure",
    "search_key",
]
