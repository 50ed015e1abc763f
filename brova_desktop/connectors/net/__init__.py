"""The one HTTP client: where requests go, what comes back, what may go wrong.

Start with `wire.py`. Nothing here knows a platform; nothing outside this package knows httpx.
"""
