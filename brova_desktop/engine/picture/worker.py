"""The process that draws and encodes segments: ``python -m brova_desktop.engine.picture.worker``.

It speaks pickled messages over its standard streams with the process that started it, and with nobody else. When
that process ends, however it ends, the stream closes and the worker leaves at once; what it was writing still has
its temporary name.
"""

from __future__ import annotations

import os
import pickle
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from queue import SimpleQueue
from typing import BinaryIO

import av

from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.reels.scene import Inset
from brova_desktop.domain.reels.sprites import Sprite
from brova_desktop.domain.reels.stage import Stage
from brova_desktop.engine.picture.compositor import Compositor
from brova_desktop.engine.picture.encoding import encode
from brova_desktop.engine.picture.messages import Begin, Failed, Finished, Order, Progress, receive, send
from brova_desktop.engine.picture.planes import Frame
from brova_desktop.engine.picture.shots import ShotReader
from brova_desktop.engine.picture.stored_rasters import load_raster
from brova_desktop.files import disk_trouble

TELL_EVERY = 5
"""Frames between two words about progress."""


class Studio:
    """Everything made once per reel."""

    def __init__(self, begin: Begin) -> None:
        canvas, encoder = begin.reel.canvas, begin.encoder
        self.begin = begin
        self.stage = Stage(begin.reel)
        self.sprites: dict[Sprite, Path] = {}
        self.stands_at = 0
        self.shots = ShotReader(
            begin.files,
            encoder.width,
            encoder.height,
            canvas.background,
            doc_width=canvas.width,
            threads=begin.threads,
        )
        self.compositor = Compositor(
            self.shots,
            lambda sprite: load_raster(self.sprites[sprite]),
            encoder.width,
            encoder.height,
            canvas.background,
        )

    def take(self, order: Order) -> None:
        """Make ready for an order: what is open and elsewhere, or of a clip that has passed, only takes room."""
        self.sprites = dict(order.sprites)
        self.shots.rest(but=self.sources(order) if order.start == self.stands_at else ())
        self.stands_at = order.end

    def sources(self, order: Order) -> frozenset[str]:
        """The sources that are seen in an order's frames."""
        found: set[str] = set()
        for frame in range(order.start, order.end):
            scene = self.stage.scene(frame)
            found.update(shot.source for shot in (scene.first, scene.second) if shot is not None)
            found.update(layer.source for layer in scene.layers if isinstance(layer, Inset))
        return frozenset(found)

    def frames(self, order: Order, tell: BinaryIO) -> Iterator[Frame]:
        for frame in range(order.start, order.end):
            yield self.compositor.draw(self.stage.scene(frame))
            done = frame + 1 - order.start
            if done % TELL_EVERY == 0:
                send(tell, Progress(order.number, done))


def serve(orders: BinaryIO, answers: BinaryIO) -> None:
    """Work until the orders end."""
    inbox: SimpleQueue[object] = SimpleQueue()
    threading.Thread(target=_listen, args=(orders, inbox), daemon=True).start()
    studio: Studio | None = None
    while True:
        message = inbox.get()
        if isinstance(message, Begin):
            if studio is not None:
                studio.shots.close()
            studio = Studio(message)
        elif isinstance(message, Order) and studio is not None:
            send(answers, _carry_out(studio, message, answers))


def _listen(orders: BinaryIO, inbox: SimpleQueue[object]) -> None:
    while True:
        try:
            inbox.put(receive(orders))
        except (EOFError, pickle.UnpicklingError):
            os._exit(
                0
            )  # whoever wanted the work is gone; an encoder in the middle of a frame would not notice


def _carry_out(studio: Studio, order: Order, answers: BinaryIO) -> Finished | Failed:
    studio.take(order)
    try:
        encode(
            studio.frames(order, answers), order.target, studio.begin.encoder, threads=studio.begin.threads
        )
    except BrovaError as error:
        return Failed(order.number, error, error.detail)
    except OSError as error:
        # Readers put trouble with sources into words themselves: this is the disk we write to.
        return Failed(order.number, disk_trouble(error, order.target), str(error))
    except (av.FFmpegError, ValueError, RuntimeError, MemoryError, LookupError) as error:
        return Failed(order.number, None, f"{type(error).__name__}: {error}")
    return Finished(order.number)


def main() -> None:
    # Whatever a library prints must not get between the messages.
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    serve(sys.stdin.buffer, answers)


if __name__ == "__main__":
    main()
