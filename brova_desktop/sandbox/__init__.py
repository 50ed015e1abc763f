"""Local simulators of outside services, written from their documentation and not from our connectors.

`sandbox.py` holds all of them with their accounts, faults and the log of what was really published; `server.py`
offers them on loopback in a thread of its own; `in_memory.py` offers the very same to httpx without sockets.
May import ports, domain and files; nothing of the product but the assembly may import it.
Start reading at `sandbox.py`, then `exchange.py`.
"""
