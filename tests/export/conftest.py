"""What needs POSIX files and users is collected only where there are some."""

import os

collect_ignore_glob = [] if os.name == "posix" else ["test_posix_*"]
