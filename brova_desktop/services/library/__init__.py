"""The library of media files: importing, relinking, deriving small files, listing and editing.

`importing` brings files in, `derived_cache` and `deriving` make posters, strips, waveforms, proxies and mezzanines,
`relinking` finds what has moved, `shelf` lists and edits what is there.
"""
