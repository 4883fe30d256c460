"""The local API: jobs and files over HTTP for programs of the same user. Only this package uses aiohttp.

This module imports nothing, as the child process that resolves paths imports the package too.
"""
