"""The platforms posts go to, one folder each behind `ports/platform.py`, and their registry.

A folder holds `platform.py` (the phases), `sign_in.py` (its OAuth dialect), `facts.py` (every limit with source and
date), `failures.py` (every row of its error tables). Platforms never import each other.
"""
