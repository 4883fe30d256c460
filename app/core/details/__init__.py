"""The facts about one file for the details panel, the HTML report and the API."""
