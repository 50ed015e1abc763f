"""Sending large files in pieces: flat memory, off the event loop, and never a file that changed on the way.

Start with `chunks.py`.
"""
