"""The check of files for damage: the choice of its depth."""
