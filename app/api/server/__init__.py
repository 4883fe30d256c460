"""Starts, announces and finds the server, and is its client."""
