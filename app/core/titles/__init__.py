"""The film or episode that a file is, as its name and its folders tell: rules without a server."""
