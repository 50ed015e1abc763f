"""YouTube as its documentation says: consent and tokens, resumable uploads, videos, statistics, analytics.

Start reading at `simulator.py`.
"""
