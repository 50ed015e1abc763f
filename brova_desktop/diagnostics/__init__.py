"""What the app knows about its own health: log, redaction, crash hook, reports, the doctor's checks.

Imports ports, domain and paths only. Start reading at `log.py` (what is written) and `redaction.py` (what never is).
"""
