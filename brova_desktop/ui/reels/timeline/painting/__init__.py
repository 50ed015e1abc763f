"""Painting the timeline: `look` colours and fonts, `items`, `films` and `waves` pictures of media, `ruler`, `marks`."""
