"""The video studio: the workspace's library of clips, pictures and sounds.

`presenter` decides (no widget), `filtering` is what is asked of the library, `model` and `view` show it, `detail` is
the panel of what is selected, `studio` places the panes.
"""
