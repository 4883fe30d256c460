"""Work while it runs: limits, times, threads, progress."""
