"""The handlers of the operations, a file a subject."""
