"""The demo workspace: clips, photos and music made on the spot, and a reel of a small coffee roastery.

`scenery` draws the clips, `music` composes the sound, `content` says what the reel is made of, `demo` runs it all.
"""
