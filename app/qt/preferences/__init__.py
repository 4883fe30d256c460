"""The preferences dialog and the switch of the local API."""
