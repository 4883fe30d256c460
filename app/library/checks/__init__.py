"""Checksums and checks for damage: plans and results."""
