"""Posts and their targets: what is said where and when, and how far each target has come.

Values and rules only. `post.py` and `target.py` hold the records, `steps.py` what a platform answers, `facts.py` the
shape of a platform's limits, `connection.py` the accounts. Start with `target.py`.
"""
