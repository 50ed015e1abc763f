"""PyInstaller: runs before the packaged program's own code.

On Linux the program is started with a search path for libraries that leads into its own folder; the path from before
is kept in LD_LIBRARY_PATH_ORIG (PyInstaller manual, "The Bootstrap Process in Detail"). The loader has read it by now.
Whatever the program starts, a browser for a sign-in or the file manager, shall find the system's libraries, not ours.

A process of our own inherits the same environment and would go without that path, for it takes itself for a part of
this one. PYINSTALLER_RESET_ENVIRONMENT makes it start like a program of its own, which sets the path again.
"""

import os

if os.environ.pop("LD_LIBRARY_PATH", None) is not None:
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
