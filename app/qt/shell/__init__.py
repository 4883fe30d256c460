"""The frame around the features. Assembles the panels and owns no data."""
