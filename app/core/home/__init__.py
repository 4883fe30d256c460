"""The health of a library: figures of what is known and what is not, and what to do next."""
