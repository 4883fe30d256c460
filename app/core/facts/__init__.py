"""The facts of a file, each a record of which column, filter, order, SQL and JSON are made."""
