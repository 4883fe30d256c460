"""The self-test: reports which parts work on this system, and a remedy for each failure."""
