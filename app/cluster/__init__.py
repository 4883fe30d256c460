"""Probes files on several machines, whose workers a Dask scheduler knows. The only room that knows Dask.

    session ─► prober ═══ client child ─► member ─► scheduler ─► worker ─► pool thread ─► probe children
               (scan's     (dispatcher)   one a worker          (extra `cluster` on each host)
                process)

The process of the scan loads nothing of Dask: its client is a child, which is killed at a cancel.
"""

__all__ = ["calls", "check", "file_readers", "installed", "prober"]
