"""How an older library becomes today's: one numbered step per change, all of them in one transaction.

`upgrade` runs them (Alembic); `versions/` holds the steps, which are never changed once a release has them.
"""
