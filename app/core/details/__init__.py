"""The facts about one file as the details panel, the HTML report and the API show them."""
