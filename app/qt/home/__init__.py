"""Home: what is wrong, new and unknown in the library, and what to do next."""
