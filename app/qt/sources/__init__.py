"""The side bar with the sources: adding by drop, removing, relocating."""
