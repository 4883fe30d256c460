"""The side bar with the sources: adding by drop, removal, relocating."""
