"""The one painter: texts, captions, pictures, shapes and stickers as pixels, on QImage, without widgets.

`opening.open_painter()` is the door: it says in a sentence what is missing when Qt cannot be loaded.
"""
