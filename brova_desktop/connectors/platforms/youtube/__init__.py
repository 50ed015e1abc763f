"""YouTube: Google sign-in for desktop apps, Data API version 3, Analytics API version 2.

The last chunk of a resumable upload makes the video, so that chunk is our `publish`. Start with `platform.py`;
`facts.py` holds every limit with its source, `failures.py` every row of the error tables.
"""
