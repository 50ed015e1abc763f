"""Texts for other eyes: no names of people, machines and folders, only what helps to find a fault."""

from __future__ import annotations

import getpass
import platform
import re
from contextlib import suppress
from pathlib import Path

from brova_desktop.diagnostics.redaction import redact

_CODE = re.compile(
    r"(?:[A-Za-z]:)?[^\s\"'<>|:]{0,300}?[\\/](?=(?:site-packages|brova_desktop|python3\.\d+|lib-dynload)[\\/])"
)
_QUOTED_PATH = re.compile(r"(?P<mark>[\"'])(?P<path>(?:~|[A-Za-z]:)?[\\/](?:(?!(?P=mark))[^\n])*)(?P=mark)")
_PATH = re.compile(r"(?<![\w.:/\\~])(?P<path>(?:~|[A-Za-z]:)?[\\/][^\s\"'<>|:,;()]+)")
_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+")
_ADDRESS = re.compile(r"(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.])")
_SHORT = 3
"""Names of fewer letters would blot out parts of words."""


def without_personal_data(text: str) -> str:
    """The text without secrets, user and machine names, folders, file names, mail and network addresses.

    Paths of program code stay from the package on; of other paths only the ending of the file name stays.
    """
    text = _CODE.sub("", redact(text))
    text = _QUOTED_PATH.sub(lambda found: f"{found['mark']}{_short(found['path'])}{found['mark']}", text)
    text = _PATH.sub(lambda found: _short(found["path"]), text)
    for name, stand_in in _names():
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", stand_in, text, flags=re.IGNORECASE)
    text = _MAIL.sub("<e-mail>", text)
    return _ADDRESS.sub(lambda found: found[0] if found[0].startswith("127.") else "<address>", text)


def _short(path: str) -> str:
    ending = re.search(r"\.[A-Za-z0-9]{1,8}$", path)
    return "<path>" + (ending[0] if ending else "")


def _names() -> list[tuple[str, str]]:
    names = [(str(Path.home()), "~"), (Path.home().name, "<user>"), (platform.node(), "<machine>")]
    with suppress(OSError, KeyError, ImportError):  # a process without a user name, as in some containers
        names.append((getpass.getuser(), "<user>"))
    usual = {"root", "user", "home", "localhost"}
    return [(name, stand_in) for name, stand_in in names if len(name) >= _SHORT and name.lower() not in usual]
