"""Groups of the files of a query with their sums: by a value, in bins, by folder."""
