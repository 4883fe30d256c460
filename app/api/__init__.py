"""The local job API: jobs and files over HTTP, for programs of the same user. The only aiohttp.

Nothing is imported here: the child that resolves paths loads this package too.
"""
