"""Help: pages by task, the self-test, and the report of a problem."""
