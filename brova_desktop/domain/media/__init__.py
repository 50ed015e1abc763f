"""Media files as the library knows them: values only.

`asset` is a file with its words and its state, `facts` what a probe found in it, `folding` how words are
compared when people search, `query` what a list of assets may be asked for.
"""
