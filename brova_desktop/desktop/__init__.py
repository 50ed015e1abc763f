"""The window's program. `life.py` runs it from first paint to last save, `bench.py` opens a workspace for it.

Nothing is imported here: what a start does not need before its first paint is loaded afterwards.
"""
