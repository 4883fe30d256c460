"""Widgets that panels are made of. They know values and models, and no panel."""
