"""What people and attackers type and call their files, and an eye on every process that is started meanwhile."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

from brova_desktop.assembly import toolbox

MARK = "QZ7"
"""Stands in every hostile text, so that it is found wherever it turns up."""

TEXTS = (
    f"{MARK}';[0:v]drawtext=text=owned:fontsize=90[out];movie=/etc/passwd",
    f"{MARK}%{{pts}} %{{eif:1:d}} %d %s %%n {{}} {{0}} {{MARK}} {{{{title}}}} {{{{ }}}}",
    f"{MARK}\\N{{\\pos(1,1)}}\\n\\\\ \\' \\: \\, [in] [out];,:=@#",
    f"{MARK}\"; DROP TABLE asset; -- ' OR 1=1",
    f"<script>alert('{MARK}')</script><b>&amp;&lt;<img src=http://192.0.2.1/a.png onerror=x>",
    f"=cmd|'/C calc'!A1 {MARK} @SUM(1) +1 -1",
    f"$(touch pwned-{MARK}) `touch pwned` ; touch pwned & touch pwned | touch pwned > pwned",
    f"-i -y -f lavfi --help {MARK} -filter_complex",
    f"file:///etc/passwd http://192.0.2.1/{MARK} concat:a|b ../../../{MARK} C:\\CON",
    f"{MARK}\u202eevil\u202c \u2066iso\u2069 \u200f\u200e\u061c \u2067open",
    f"{MARK}\r\nline\u2028line\u2029line\x85line\x0bline\x0cline\ttab",
    f"{MARK}\x01\x02\x07\x08\x1b[31mred\x7f\x9b31m",
    f"{MARK}\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466 \U0001f1e9\U0001f1ea 1\ufe0f\u20e3",
    MARK + "Z" + "\u0300\u0335\u0489" * 60 + "algo",
    f"{MARK} \u0645\u0631\u062d\u0628\u0627 100% \u05e9\u05dc\u05d5\u05dd Vi\u1ec7t \u4f60\u597d \u0928\u092e",
    f"{MARK}\ufeff\ufffe\uffff\ufdd0\U000e0041\ufff9\ufffc\U0010ffff",
    f"{MARK}{'{' * 60}{'[' * 60}{chr(39) * 60}{chr(34) * 60}{chr(92) * 60}",
)

NAMES = (
    f"{MARK}';[0:v]drawtext=text=x,;.mp4", f"-i -y {MARK}.mp4", f"http:--{MARK}%d%03d.mp4", f"concat:{MARK}|b.mp4",
    f"{MARK}\nline.mp4", f"$(touch pwned) {MARK} `x` & .mp4", f"{MARK}\u202e4pm.mp4", f"{{{{title}}}} {MARK} %{{pts}}",
    f"{MARK}\\\\back\\.mp4", f"<b>{MARK}&amp;.mp4", f"\u0645\u0642\u0637\u0639 {MARK} \U0001f3ac\u200d\U0001f525.mp4",
    os.fsdecode(b"caf\xe9 " + MARK.encode() + b".mp4"), MARK + "x" * 248 + ".mp4", f"tab\t{MARK}\x07\x1b[31m.mp4",
)  # fmt: skip


class Watched:
    """Argument lists of every process started while somebody watches."""

    def __init__(self) -> None:
        self.calls: list[list[str]] = []

    def having(self, text: str) -> list[str]:
        """Arguments that hold a text."""
        return [argument for call in self.calls for argument in call if text in argument]


@contextmanager
def watching() -> Iterator[Watched]:
    """Write down what is started, and start it."""
    watched, start = Watched(), subprocess.Popen.__init__

    def noted(self: subprocess.Popen[Any], args: Any, *rest: Any, **options: Any) -> None:
        assert not options.get("shell"), args
        assert not isinstance(args, str | bytes), args
        watched.calls.append([os.fsdecode(one) for one in args])
        start(self, args, *rest, **options)

    with patch.object(subprocess.Popen, "__init__", noted):
        yield watched


def small_film(target: Path, seconds: float = 0.5) -> Path:
    """A quiet grey clip with a tone."""
    subprocess.run(
        [str(toolbox().path), "-nostdin", "-v", "error", "-f", "lavfi", "-i", "color=gray:s=96x160:r=24",
         "-f", "lavfi", "-i", "sine=f=440", "-t", str(seconds), "-c:v", "libx264", "-pix_fmt", "yuv420p", "-c:a",
         "aac", f"file:{target}"], check=True, timeout=60)  # fmt: skip
    return target


def everything_in(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}
