"""Compares the tables of containers with the bytes that are there: a file a container."""
