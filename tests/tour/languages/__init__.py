"""Shows every page and dialog in other languages: python -m tests.tour.languages."""
