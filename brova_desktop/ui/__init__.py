"""The window. Qt lives here and in the painter, nowhere else.

Floors inside: shell > the studios (which never import each other) > bridge > widgets > theme. A studio is given a
`bridge.workbench.Workbench` with every service it needs; presenters decide, panes show, `actions.py` lists what can
be done. Start with `bridge/studio.py` and `shell/window.py`.
"""
