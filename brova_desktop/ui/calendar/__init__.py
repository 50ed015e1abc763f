"""The calendar studio: posts in time, their accounts, the composer, the queue and the results.

`studio.py` places the panes; `presenter.py` and the presenters of the composer and the queue decide, without Qt.
`items.py` turns targets into what the views draw. Start with `presenter.py`.
"""
