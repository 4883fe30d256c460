"""The dialogs that verify and create manifests, and the report of a verification."""
