"""Files that a camera or a disc writes as one recording: rules on names, folders, sizes and times."""
