"""The frame around the features: it assembles panels and owns no data."""
