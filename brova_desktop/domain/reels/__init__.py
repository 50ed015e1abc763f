"""Reels: timeline documents as values, edits as functions, and what is on screen at a frame.

`records` and `document` what a reel is made of, `curves` keyframes, `style` how texts look, `edits/` what
people do to a reel, `format` its JSON, `stage` the scene at a frame, `flatten` segments with content keys,
`sound` what is heard.
"""
