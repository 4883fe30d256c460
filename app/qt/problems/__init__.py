"""The page of problems by kind."""
