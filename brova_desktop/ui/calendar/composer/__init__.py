"""The composer: one post for many accounts.

`draft.py` is the document that undo works on, `texts.py` counts and shortens, `presenter.py` decides, `drawer.py` is
what a person sees. Nothing but `presenter.py` asks the services.
"""
