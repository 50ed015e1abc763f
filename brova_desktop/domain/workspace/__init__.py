"""The workspace and its care as values: who it is, how its key is kept, its jobs, its backups, its health.

Nothing here reads a file or a clock; `job` is what long work looks like from outside.
"""
