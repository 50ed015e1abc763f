"""Gestures of the timeline as objects: press, move, release, cancel. One class a gesture; `choosing` picks one."""
