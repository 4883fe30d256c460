"""Manifests: lists of files with their checksums, and the verdicts of a verification against one."""
