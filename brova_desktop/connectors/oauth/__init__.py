"""Signing in through the system's browser (RFC 8252): PKCE, the listener on this machine, the page at the end.

Start with `flow.py`. What differs from platform to platform is behind `ports.platform.SignIn`.
"""
