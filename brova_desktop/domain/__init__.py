"""Values and rules of the product: plain Python, no Qt, no files, no network, no clock.

Start with `ticks` (exact time), `errors` (what a person is told) and `reels.document`.
"""
