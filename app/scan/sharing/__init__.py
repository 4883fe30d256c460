"""Lists a root with the help of other hosts."""
