"""What needs POSIX links and modes is collected only where there are some."""

import os

collect_ignore_glob = [] if os.name == "posix" else ["test_posix_*"]
