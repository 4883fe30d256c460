"""The room that files take without need, by kind: what could be freed, and what is not known of it."""
