"""Settings, declared once: type, default, limits, title and help; everything else is derived from that.

`schema.py` declares, `reading.py` checks, `file.py` keeps, `describe.py` shows. Secrets are no settings; they live in
the vault.
"""
