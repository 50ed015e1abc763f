"""Everything beyond the network, one folder for each kind of service.

`net/` is the one way out (start with `net/wire.py`), `oauth/` and `upload/` stand on it, `platforms/` holds one folder
for each platform and their registry. A connector knows plain values and ports; never the library, never services.
"""
