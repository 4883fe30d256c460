"""The pictures of files that are made before anyone looks at them."""
