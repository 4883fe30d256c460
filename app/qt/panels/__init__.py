"""The parts of the window. None knows another; each says `*_requested` and is told what to show."""
