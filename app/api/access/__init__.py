"""Decides who may connect, and how much may be asked."""
