"""What needs POSIX files, users and signals is collected only where there are some."""

import os
import sys

collect_ignore_glob = [
    *(["test_posix_*"] if os.name != "posix" else []),
    *(["test_windows_*"] if sys.platform != "win32" else []),
]
