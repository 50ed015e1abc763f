"""Editing documents that are values, for every editor alike.

`diff` what changed between two states, `open_document` a document with history and gestures, `journal` its steps
as text that survives a crash. Start with `open_document`.
"""
