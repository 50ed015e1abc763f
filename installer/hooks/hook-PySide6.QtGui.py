"""PyInstaller: take QtGui's plugins along, but those for which a desktop program has no use.

They are left out here and not afterwards, so that the libraries they alone need (PDF, on-screen keyboard, EGLFS, GTK)
are never looked for. What `LEFT_OUT` names:

- screens without a window system (EGLFS, the Linux frame buffer, Vulkan displays, VNC, Direct2D) and their input;
- the on-screen keyboard and the reader of PDF files as pictures;
- the GTK theme, which would mix the GTK of the system with older libraries from this folder.
"""

from pathlib import Path

from PyInstaller.utils.hooks.qt import add_qt6_dependencies  # type: ignore[import-untyped]

LEFT_OUT_FOLDERS = {"egldeviceintegrations", "generic"}
LEFT_OUT = {
    "qeglfs", "qlinuxfb", "qminimalegl", "qvkkhrdisplay", "qvnc", "qdirect2d",
    "qtvirtualkeyboardplugin", "qpdf", "qgtk3",
}


def wanted(file: str) -> bool:
    """Whether the plugin of this file name (``libqxcb.so``, ``qwindows.dll``) travels along."""
    path = Path(file)
    return path.parent.name not in LEFT_OUT_FOLDERS and path.stem.removeprefix("lib") not in LEFT_OUT


hiddenimports, binaries, datas = add_qt6_dependencies(__file__)
binaries = [(file, place) for file, place in binaries if wanted(file)]
