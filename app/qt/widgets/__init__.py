"""Widgets that are independent of any feature."""
