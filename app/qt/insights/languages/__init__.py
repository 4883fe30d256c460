"""The page of languages: what is spoken and written in the files that are shown."""
