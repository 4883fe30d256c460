"""The search field, facets and saved searches."""
