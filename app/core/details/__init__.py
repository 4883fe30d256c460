"""The facts about files for the details panel, the HTML report and the API, one file or several."""
