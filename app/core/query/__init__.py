"""The search language: a text and the `Query` that it stands for.

Everything is pure. `Query.matches` checks a single record; `app.library.query_sql` builds SQL from a query.
"""

from app.core.query.ast import Fault, Term
from app.core.query.field import Field
from app.core.query.fields import FIELDS, field_named
from app.core.query.normalize import fold, search_key
from app.core.query.query import FAILURES, Query, is_failure
from app.core.query.rules import Outcome, Rules

__all__ = [
    "FAILURES",
    "FIELDS",
    "Fault",
    "Field",
    "Outcome",
    "Query",
    "Rules",
    "Term",
    "field_named",
    "fold",
    "is_failure",
    "search_key",
]
