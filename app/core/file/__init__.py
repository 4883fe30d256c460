"""Files of the library: what is known of each, their names by type, and the batches that they travel in."""
