"""The right side of the editor: everything about what is selected. Start with `panel.py`."""
