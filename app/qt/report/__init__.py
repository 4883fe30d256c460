"""The report as PDF, painted by Qt."""
