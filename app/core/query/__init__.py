"""The search language: a text and the `Query` that it stands for.

Everything is pure. `app.library.query.where_clause` builds SQL from a query.
"""

from app.core.query.ast import Fault, Term
from app.core.query.query import FAILURES, Query, is_failure
from app.core.query.rules import Rules

__all__ = ["FAILURES", "Fault", "Query", "Rules", "Term", "is_failure"]
