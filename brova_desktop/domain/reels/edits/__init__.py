"""What people do to a reel: each edit is a function from one reel to the next, or a refusal that changes nothing.

`placing` insert append overwrite lift add, `cutting` split delete close_gaps, `trimming` trim roll slip slide,
`moving` move reorder duplicate, `replacing` file speed sound, `transitions`, `tracks`, `looks` styles and keyframes,
`wording` texts and names, `cues`, `sounds`, `marks`, `canvas`, `holes` placeholders, `pasting`.
What goes along with the main track is written in `following`. All of them work on a `draft`.
"""
