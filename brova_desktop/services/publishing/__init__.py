"""Posts on their way out: planning them, sending them exactly once, saying how it went.

`posts.py` is what composer and calendar call, `queue.py` what the heartbeat calls; one target's way through the phases
is `sending.py`. The rules are in `domain/posts/machine.py`, the truth is in the library. Start with `queue.py`.
"""
