"""The command line `brova`: one module per command group, no logic of its own.

`app.py` is the frame (lazy loading, border, exit codes), `output.py` what a command speaks through, `options.py`
the option types. Imports services and what lies below them; heavy packages only inside functions.
"""
