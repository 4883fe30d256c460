"""Shows what a file looks like and says of itself: on demand, from a child that may be killed, or kept."""
