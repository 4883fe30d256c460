"""A tour of the window as a person takes it: by mouse and keys on a screen of its own, with pictures."""
