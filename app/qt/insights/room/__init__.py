"""The page of room: where it goes without need, and what encoding files again would save."""
