"""What `tests.benchmarks.scale` is made of: trees that grow, and a scan whose prober answers at once."""
