"""How published posts do: readings taken by themselves and on demand, kept as history, exported. See `results.py`."""
