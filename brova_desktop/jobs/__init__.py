"""Work that takes time: threads per resource, long jobs with memory, work owned by a screen, the heartbeat.

Qt-free; runs on whatever asyncio loop calls it. Knows the library only as a `JobLedger` (see `ledger.py`).
Start reading at `runner.py`.
"""
