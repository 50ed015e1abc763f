"""TikTok as its documentation says: consent and tokens, direct posts, drafts, chunked uploads, status, statistics.

Start reading at `simulator.py`.
"""
