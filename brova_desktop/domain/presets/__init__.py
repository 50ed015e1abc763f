"""What a finished file must be like, place by place: one dated table that rendering and checks share.

`preset` says what a row is, `table` holds the rows, `encoding` turns a row and a quality into encoder settings,
`checks` says where a file does not fit a row.
"""
