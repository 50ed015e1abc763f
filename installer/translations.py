"""Sentences and their translations: collect what is said in the source, keep what is translated, compile for Qt.

    python installer/translations.py            collect and compile; says what is still to be translated
    python installer/translations.py --check    change nothing; ends with 1 when something is missing or out of date

Every sentence is a literal in ``say("...")`` or ``t("...")``; all stand in one context. Where the same English words
mean two things, one of them says which (``meaning="..."``) and has a translation of its own (Qt's comment). A sentence
with ``{count}`` has plural forms: two in English, six in Arabic, one in Vietnamese (Unicode CLDR plural rules; Qt
Linguist manual, "TS file format"). English has a file of its own for those only.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "brova_desktop"
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "brova"
FORMS = {"en": 2, "ar": 6, "vi": 1}
MARKS = ("say", "t")
PLURAL = "{count}"
MEANS = "\x04"
"""Between a sentence and its meaning, in the names that this program gives to sentences (as gettext does)."""
ELSEWHERE = ("cli", "sandbox")
"""What is never shown in the window: the command line speaks English, the simulators have pages of their own."""


def sentences(package: Path = PACKAGE) -> dict[str, str]:
    """Every sentence of the source, and the first file that says it."""
    found: dict[str, str] = {}
    for file in sorted(package.rglob("*.py")):
        if file.relative_to(package).parts[0] in ELSEWHERE:
            continue
        for text in _said_in(ast.parse(file.read_text(encoding="utf-8"))):
            found.setdefault(text, file.relative_to(ROOT).as_posix())
    return {text: place for text, place in found.items() if re.search(r"[^\W\d_]", text)}


def _said_in(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args and _is_mark(node.func):
            first = node.args[0]
            for one in (first.body, first.orelse) if isinstance(first, ast.IfExp) else (first,):
                if isinstance(one, ast.Constant) and isinstance(one.value, str):
                    yield named(one.value, _meaning_in(node))


def named(source: str, meaning: str = "") -> str:
    """How a sentence is called here."""
    return f"{source}{MEANS}{meaning}" if meaning else source


def _meaning_in(call: ast.Call) -> str:
    found = next((one.value for one in call.keywords if one.arg == "meaning"), None)
    return found.value if isinstance(found, ast.Constant) and isinstance(found.value, str) else ""


def _is_mark(function: ast.expr) -> bool:
    return isinstance(function, ast.Name) and function.id in MARKS


Translations = dict[str, list[str]]


def load(language: str, folder: Path = FOLDER) -> Translations:
    """What is translated: one text, or all plural forms, by source; unfinished ones are left out."""
    path = folder / f"brova_{language}.ts"
    if not path.exists():
        return {}
    known: Translations = {}
    for message in ElementTree.parse(path).iter("message"):  # noqa: S314 - our own file
        source = named(message.findtext("source") or "", message.findtext("comment") or "")
        answer = message.find("translation")
        if answer is None or answer.get("type") == "unfinished":
            continue
        forms = [one.text or "" for one in answer.iter("numerusform")]
        known[source] = forms or [answer.text or ""]
    return known


def wanted(language: str, said: dict[str, str]) -> list[str]:
    """The sentences a language must have: English only those with plural forms."""
    return sorted(text for text in said if language != "en" or PLURAL in text)


def missing(language: str, said: dict[str, str], known: Translations) -> list[str]:
    """Sentences without a usable translation: absent, empty, too few forms, or with other values than the source."""
    return [text for text in wanted(language, said) if not _is_good(language, text, known.get(text, []))]


def _is_good(language: str, source: str, forms: list[str]) -> bool:
    count = FORMS[language] if PLURAL in source else 1
    values = set(re.findall(r"\{(\w+)\}", source))
    return len(forms) == count and all(
        form.strip() and set(re.findall(r"\{(\w+)\}", form)) <= values
        and values - {"count"} <= set(re.findall(r"\{(\w+)\}", form)) for form in forms)


def spelled(language: str, said: dict[str, str], known: Translations) -> bytes:
    """The .ts file: sentences in order, unfinished where no translation is known."""
    whole = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(whole, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for text in wanted(language, said):
        plural = PLURAL in text
        message = ElementTree.SubElement(context, "message", {"numerus": "yes"} if plural else {})
        source, _, meaning = text.partition(MEANS)
        ElementTree.SubElement(message, "source").text = source
        if meaning:
            ElementTree.SubElement(message, "comment").text = meaning
        forms = known.get(text, [])
        good = _is_good(language, text, forms)
        answer = ElementTree.SubElement(message, "translation", {} if good else {"type": "unfinished"})
        if plural:
            for form in forms if good else [""] * FORMS[language]:
                ElementTree.SubElement(answer, "numerusform").text = form
        elif good:
            answer.text = forms[0]
    ElementTree.indent(whole)
    body: bytes = ElementTree.tostring(whole, "utf-8")
    return b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + body + b"\n"


def compiled(ts: Path) -> bytes:
    """Qt's own compiled form of a .ts file."""
    import PySide6

    program = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "made.qm"
        subprocess.run([program, "-silent", str(ts), "-qm", str(target)], check=True)
        return target.read_bytes()


def main(arguments: list[str]) -> int:
    """Collect and compile, or check."""
    said, checking, poor = sentences(), "--check" in arguments, False
    for language in FORMS:
        known = load(language)
        left = missing(language, said, known)
        ts, qm = FOLDER / f"brova_{language}.ts", FOLDER / f"brova_{language}.qm"
        text = spelled(language, said, known)
        stale = not ts.exists() or ts.read_bytes() != text
        poor = poor or bool(left) or stale
        print(f"{language}: {len(wanted(language, said)) - len(left)} of {len(wanted(language, said))} translated"
              + (", out of date" if stale and checking else ""))
        if not checking:
            FOLDER.mkdir(parents=True, exist_ok=True)
            ts.write_bytes(text)
            qm.write_bytes(compiled(ts))
    return 1 if checking and poor else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
