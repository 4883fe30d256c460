"""What `tests.benchmarks.race` is made of: who runs in it, and the floors; `scale` walks on one of them."""
