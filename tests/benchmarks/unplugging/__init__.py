"""The parts of `tests.benchmarks.unplug`: disks that can be unplugged, and exports to them."""
