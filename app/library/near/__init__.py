"""Stores the prints of videos, and reads them to be matched."""
