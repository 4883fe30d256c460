"""Labels for disks: what is on them, and where each part of them lies on the paper."""
