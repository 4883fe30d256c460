"""Runs scans and exports as jobs: a queue on an asyncio loop, handlers, and runners that own the threads."""
