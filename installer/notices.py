"""Write the third-party notices from the locked packages themselves.

    python installer/notices.py

`resources/licences/THIRD-PARTY.md` lists every package of `requirements.lock` with version, licence and home, and
the programs and libraries that travel inside them; `resources/licences/texts/` holds the texts. Packages of other
systems have to be importable too (``pip install --target FOLDER --no-deps ...`` and ``PYTHONPATH=FOLDER``).
"""

from __future__ import annotations

import json
import re
import sys
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "requirements.lock"
LICENCES = ROOT / "resources" / "licences"
TEXTS = LICENCES / "texts"
STANDARD = LICENCES / "standard"
NOTICES = LICENCES / "THIRD-PARTY.md"

LOCKED = re.compile(r"^([a-z0-9][a-z0-9._-]*)==([^ ;\\]+)")
LICENCE_FILE = re.compile(r"(?i)(licen[cs]e|copying|copyright|notice|authors)")
LONGEST_LICENCE = 60
"""Characters; some packages put the whole text where the name belongs."""

# Licences whose texts the wheels leave out; the texts are in `standard/`.
WITHOUT_TEXT = {
    "pyside6-addons": "LGPL-3.0-only", "pyside6-essentials": "LGPL-3.0-only", "shiboken6": "LGPL-3.0-only",
}
# Licences the packages do not name in their metadata.
UNNAMED = {"sqlcipher3": "Zlib", "ffmpeg-python": "Apache-2.0"}

HEAD = """# Third-party notices

Brova Desktop is free software under the GNU General Public License, version 3 or later (`LICENSE`). It stands on
the work below. Each package's licence text is in `texts/`; the texts of the GNU, Apache and Mozilla licences that
packages only name are in `standard/`. This page is written by `installer/notices.py` from the locked packages.

## Programs and libraries inside the packages

| what | where it is | licence | home |
| --- | --- | --- | --- |
"""

# Names, licences and homes as their projects state them; what is inside was read from the wheels' libraries and
# from the configuration line of the embedded FFmpeg.
INSIDE = (
    ("FFmpeg (program, built with GPLv3 parts)", "imageio-ffmpeg", "GPL-3.0-or-later", "https://ffmpeg.org"),
    ("FFmpeg (libraries)", "av", "GPL-3.0-or-later as built", "https://ffmpeg.org"),
    ("x264", "imageio-ffmpeg, av", "GPL-2.0-or-later", "https://www.videolan.org/developers/x264.html"),
    ("x265", "imageio-ffmpeg, av", "GPL-2.0-or-later", "https://www.x265.org"),
    ("SVT-AV1", "imageio-ffmpeg, av", "BSD-3-Clause-Clear", "https://gitlab.com/AOMediaCodec/SVT-AV1"),
    ("dav1d", "imageio-ffmpeg, av", "BSD-2-Clause", "https://code.videolan.org/videolan/dav1d"),
    ("libvpx", "imageio-ffmpeg, av", "BSD-3-Clause", "https://chromium.googlesource.com/webm/libvpx"),
    ("libaom, libvorbis, libtheora", "imageio-ffmpeg", "BSD-2-Clause / BSD-3-Clause", "https://aomedia.org"),
    ("Opus", "imageio-ffmpeg, av", "BSD-3-Clause", "https://opus-codec.org"),
    ("LAME", "imageio-ffmpeg, av", "LGPL-2.0-or-later", "https://lame.sourceforge.io"),
    ("OpenCORE AMR", "imageio-ffmpeg, av", "Apache-2.0", "https://sourceforge.net/projects/opencore-amr"),
    ("oneVPL", "imageio-ffmpeg, av", "MIT", "https://github.com/intel/libvpl"),
    ("GnuTLS, Nettle, GMP, libunistring", "av", "LGPL-2.1-or-later / LGPL-3.0-or-later", "https://gnutls.org"),
    ("ALSA library", "av", "LGPL-2.1-or-later", "https://www.alsa-project.org"),
    ("libass, HarfBuzz, FriBidi, FreeType, fontconfig", "imageio-ffmpeg", "ISC, MIT, LGPL-2.1-or-later, FTL, MIT",
     "https://github.com/libass/libass"),
    ("zimg, libplacebo, VMAF", "imageio-ffmpeg", "WTFPL, LGPL-2.1-or-later, BSD-2-Clause-Patent",
     "https://github.com/sekrit-twc/zimg"),
    ("Rubber Band", "imageio-ffmpeg", "GPL-2.0-or-later", "https://breakfastquay.com/rubberband"),
    ("OpenSSL", "imageio-ffmpeg, cryptography, sqlcipher3", "Apache-2.0", "https://openssl.org"),
    ("Qt 6.11 (Core, Gui, Widgets, Network, Svg, Multimedia, ...)", "PySide6-Essentials, PySide6-Addons",
     "LGPL-3.0-only", "https://www.qt.io"),
    ("SQLCipher Community Edition", "sqlcipher3", "BSD-3-Clause", "https://www.zetetic.net/sqlcipher"),
    ("SQLite", "sqlcipher3", "blessing (public domain)", "https://sqlite.org"),
    ("libjpeg-turbo, libpng, libtiff, OpenJPEG, libwebp, libavif, Little CMS, Zstandard, Brotli, xz", "pillow",
     "IJG AND BSD-3-Clause, libpng-2.0, libtiff, BSD-2-Clause, BSD-3-Clause, MIT, 0BSD", "https://python-pillow.org"),
    ("FreeType, HarfBuzz, Raqm, FriBidi", "pillow", "FTL, MIT, MIT, LGPL-2.1-or-later", "https://freetype.org"),
    ("OpenBLAS, libgfortran", "numpy", "BSD-3-Clause, GPL-3.0-or-later WITH GCC-exception-3.1",
     "https://www.openblas.net"),
    ("libxcb, libXau", "av, pillow", "MIT (X11)", "https://xcb.freedesktop.org"),
    ("Python", "the packaged program", "PSF-2.0", "https://python.org"),
)

PACKAGES = """
## Python packages

| package | version | licence | home | text |
| --- | --- | --- | --- | --- |"""


@dataclass(frozen=True, slots=True)
class Notice:
    """What is owed to one package: its licence by name, where it lives and its texts."""

    name: str
    licence: str
    home: str
    texts: tuple[str, ...]


FONTS = """
## Fonts

Unmodified but where it is said. The stickers, the demo's drawings, clips and music are our own and under the licence
of the program.

| family | from | licence | |
| --- | --- | --- | --- |"""


def locked_versions() -> dict[str, list[str]]:
    """Name -> versions of the lock; some packages have one version for each Python."""
    versions: dict[str, list[str]] = {}
    for line in LOCK.read_text(encoding="utf-8").splitlines():
        if found := LOCKED.match(line):
            versions.setdefault(found[1], []).append(found[2])
    return versions


def notice_of(name: str) -> Notice:
    """Read a package's own words. Raises PackageNotFoundError when it is not importable here."""
    package = metadata.distribution(name)
    return Notice(name, licence_of(name, package), home_of(package), licence_texts(package))


def field(package: metadata.Distribution, name: str) -> str:
    """The first value of a metadata field, or nothing."""
    return str(next(iter(package.metadata.get_all(name) or ()), ""))


def licence_of(name: str, package: metadata.Distribution) -> str:
    said = field(package, "License-Expression") or field(package, "License")
    if name in UNNAMED:
        return UNNAMED[name]
    if said and said != "UNKNOWN" and "\n" not in said and len(said) <= LONGEST_LICENCE:
        return said
    if name in WITHOUT_TEXT:
        return WITHOUT_TEXT[name]
    classifiers = package.metadata.get_all("Classifier") or []
    names = [line.split(" :: ")[-1] for line in classifiers if line.startswith("License :: ")]
    return ", ".join(names) or "see its text"


def home_of(package: metadata.Distribution) -> str:
    lines: list[str] = package.metadata.get_all("Project-URL") or []
    links = dict(line.split(", ", 1) for line in lines)
    wanted = {label.lower(): link for label, link in links.items()}
    for label in ("homepage", "home", "source", "repository", "source code", "documentation"):
        if label in wanted:
            return wanted[label]
    return field(package, "Home-page") or next(iter(links.values()), f"https://pypi.org/project/{package.name}")


def licence_texts(package: metadata.Distribution) -> tuple[str, ...]:
    """Every licence, notice and authors file the package carries, without repetitions."""
    texts: dict[str, None] = {}
    for file in sorted(package.files or (), key=str):
        inside = any(part.endswith(".dist-info") for part in file.parts)
        if inside and (LICENCE_FILE.search(file.name) or "licenses" in file.parts):
            path = Path(str(package.locate_file(file)))
            if path.is_file() and path.suffix not in {".py", ".pyc"}:
                text = path.read_text(encoding="utf-8", errors="replace")
                texts["\n".join(line.rstrip() for line in text.splitlines())] = None
    return tuple(texts)


def page(notices: list[Notice], versions: dict[str, list[str]]) -> str:
    """The notices as Markdown."""
    rows = [f"| {what} | {where} | {licence} | <{home}> |" for what, where, licence, home in INSIDE]
    packages = [
        f"| {one.name} | {', '.join(versions[one.name])} | {one.licence} | <{one.home}> | {link(one)} |"
        for one in notices
    ]
    return HEAD + "\n".join([*rows, FONTS, *font_rows(), PACKAGES, *packages, ""])


def font_rows() -> list[str]:
    """The fonts that come along, from their own table."""
    table = json.loads((ROOT / "resources" / "fonts" / "fonts.json").read_text(encoding="utf-8"))
    return [
        f"| {one['family']} | {one['source']} | {one['licence']} | [text](../fonts/{one['folder']}/LICENSE) |"
        for one in table["families"]
    ]


def link(notice: Notice) -> str:
    if notice.texts:
        return f"[text](texts/{notice.name}.txt)"
    return "[LGPL-3.0](standard/LGPL-3.0.txt), [GPL-3.0](../../LICENSE)" if notice.name in WITHOUT_TEXT else "standard/"


def main() -> int:
    versions = locked_versions()
    try:
        notices = [notice_of(name) for name in sorted(versions)]
    except metadata.PackageNotFoundError as error:
        print(f"{error.name} is locked but not importable here; see the head of this file.", file=sys.stderr)
        return 1
    TEXTS.mkdir(parents=True, exist_ok=True)
    for old in TEXTS.glob("*.txt"):
        old.unlink()
    for notice in notices:
        if notice.texts:
            (TEXTS / f"{notice.name}.txt").write_text("\n\n".join(notice.texts) + "\n", encoding="utf-8")
    NOTICES.write_text(page(notices, versions), encoding="utf-8")
    print(f"{len(notices)} packages, {sum(bool(one.texts) for one in notices)} with texts: {NOTICES}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
