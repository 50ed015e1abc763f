"""The reels studio: list, editor, timeline, preview, inspector.

`editing` is the presenter they share, without Qt; the timeline is painted in `timeline`.
"""
