"""The picture of a reel: frames of sources, composed on YUV planes, encoded in segments, joined by packets.

`planes` the pixel values everybody passes around, `shots` frames of clips on the canvas, `compositor` a scene
drawn, `segments` and `workers` the encoding, `join` the finished stream.
"""
