"""TikTok: Login Kit for Desktop, the Content Posting API and the Display API (version 2).

Posts go out directly or into the inbox of the TikTok app, as the person chose. Start with `platform.py`, the phases;
`facts.py` holds every limit with its source, `failures.py` every row of the error tables.
"""
