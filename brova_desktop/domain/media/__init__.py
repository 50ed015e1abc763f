"""Media as values: what an asset is and what is known about its file."""
