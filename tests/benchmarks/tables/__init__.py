"""What `tests.benchmarks.table` looks at: libraries of any size that no scan had to make."""
