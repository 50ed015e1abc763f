"""`python -m tests.screens FOLDER`"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
from pathlib import Path


def main() -> int:
    """Take the pictures that were asked for; 0 when all were taken."""
    parser = argparse.ArgumentParser(prog="python -m tests.screens", description="Pictures of every screen.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", default="", help="names of scenes, or their beginnings, with commas")
    parser.add_argument("--languages", default="en,ar,vi")
    parser.add_argument("--themes", default="light,dark,contrast-dark,contrast-light")
    parser.add_argument("--sizes", default="1280x800,1920x1080")
    parser.add_argument("--text", type=int, default=100, help="text size in percent")
    given = parser.parse_args()
    folder = given.folder.absolute()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["BROVA_HOME"] = str(folder / "home")
    return photograph(given, folder)


def photograph(given: argparse.Namespace, folder: Path) -> int:
    """With the surroundings set: make the demo if need be, then take the pictures."""
    import qasync
    from PySide6.QtCore import QSize
    from PySide6.QtWidgets import QApplication

    from brova_desktop.__main__ import main as brova
    from brova_desktop.desktop.roots import demo_folder
    from tests.screens.camera import Order, Photographer

    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    if not demo_folder().exists():
        sys.argv = ["brova", "demo"]
        if brova():
            return 1
    sizes = [QSize(*map(int, size.split("x"))) for size in given.sizes.split(",")]
    only = [word for word in given.only.split(",") if word]
    looks = (given.languages.split(","), given.themes.split(","), sizes, only, given.text / 100)
    order = Order(folder, *looks)
    loop = qasync.QEventLoop(app)
    asyncio.set_event_loop(loop)
    with loop:
        taken = loop.run_until_complete(Photographer(app, demo_folder(), order).work()) if order.scenes() else []
        fresh = Order(folder, *looks, is_fresh=True)
        if fresh.scenes():
            taken += loop.run_until_complete(Photographer(app, _fresh(folder / "fresh"), fresh).work())
    print(f"{len(taken)} pictures in {folder}")
    return 0


def _fresh(root: Path) -> Path:
    from brova_desktop import assembly

    if not root.exists():
        assembly.workspaces().create_now(root, "Qahwa Box", sandbox=True)
    return root


if __name__ == "__main__":
    sys.exit(main())
