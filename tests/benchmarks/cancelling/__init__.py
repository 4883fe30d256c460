"""What `tests.benchmarks.cancel` is made of: the scenes to cancel in, and the ways to cancel."""
