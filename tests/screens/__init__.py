"""Pictures of every screen, in every language and theme, at two sizes: for people to look at, and for the README.

    python -m tests.screens FOLDER                       all of them
    python -m tests.screens FOLDER --only reels,home --languages ar --themes dark --sizes 1280x800

The workspace is the demo, made in FOLDER/home the first time. `scenes.py` says what is shown, `camera.py` how.
"""
