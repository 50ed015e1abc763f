"""The timeline of the reels studio, painted by hand.

Start with `widget.py`; `geometry` and `stacking` say where things are (no Qt widgets), `tools` are the gestures.
"""
