"""Labels of disks in the window: printed on sheets and rolls, and found again by a scanner."""
