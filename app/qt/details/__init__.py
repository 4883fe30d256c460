"""The panel about the selected files: pictures, problems, facts, report."""
