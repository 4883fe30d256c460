"""The ground of the window: what every feature is built on, and what a feature is handed."""
