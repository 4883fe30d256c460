"""Makes the pictures of the help: python -m tests.tour.guide."""
