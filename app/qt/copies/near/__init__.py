"""The view of videos with the same pictures, on the page of copies."""
