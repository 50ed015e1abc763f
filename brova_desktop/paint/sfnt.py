"""What the painter reads from a font file itself: names, covered characters, colour layers, ligatures.

Only for the fonts that come with the product; none of this is hardened against hostile files.
Source of the formats: OpenType specification 1.9.1, chapters "Font file", "name", "cmap", "COLR", "CPAL", "GSUB".
"""

from __future__ import annotations

import struct
from typing import TypeAlias

Layers: TypeAlias = tuple[tuple[int, tuple[int, int, int, int] | None], ...]
"""Glyphs drawn one over the other with their colours (RGBA); None is the text's own colour."""


def tables(data: bytes) -> dict[bytes, bytes]:
    """The tables of a TrueType or OpenType file by tag."""
    count = int.from_bytes(data[4:6], "big")
    found = {}
    for at in range(count):
        tag, _, offset, length = struct.unpack_from(">4sLLL", data, 12 + 16 * at)
        found[tag] = data[offset : offset + length]
    return found


def renamed(data: bytes, family: str) -> bytes:
    """The same font under a family name of its own, with one single style.

    A font of the system with the usual name can then never be mistaken for ours, and no style matching takes place:
    named instances of variable fonts go, the axes stay.
    """
    parts = tables(data)
    names = {1: family, 2: "Regular", 3: family, 4: family, 6: family.replace(" ", "")}
    records, strings = b"", b""
    for number, text in names.items():
        encoded = text.encode("utf-16-be")
        records += struct.pack(">6H", 3, 1, 0x409, number, len(encoded), len(strings))
        strings += encoded
    parts[b"name"] = struct.pack(">3H", 0, len(names), 6 + len(records)) + records + strings
    if b"fvar" in parts:
        axes = bytearray(parts[b"fvar"])
        axes[12:14] = b"\0\0"  # instanceCount
        parts[b"fvar"] = bytes(axes)
    for unneeded in (b"STAT", b"DSIG"):
        parts.pop(unneeded, None)
    return _assembled(data[:4], parts)


def _assembled(version: bytes, parts: dict[bytes, bytes]) -> bytes:
    head = version + struct.pack(">4H", len(parts), 0, 0, 0)
    body = b""
    start = 12 + 16 * len(parts)
    for tag in sorted(parts):
        part = parts[tag]
        head += struct.pack(">4sLLL", tag, 0, start + len(body), len(part))
        body += part + bytes(-len(part) % 4)
    return head + body


def characters(data: bytes) -> dict[int, int]:
    """Code point to glyph number, from the widest Unicode character map of the font."""
    cmap = tables(data)[b"cmap"]
    best: tuple[int, int] | None = None
    for at in range(int.from_bytes(cmap[2:4], "big")):
        platform, encoding, offset = struct.unpack_from(">HHL", cmap, 4 + 8 * at)
        format_ = int.from_bytes(cmap[offset : offset + 2], "big")
        if format_ in (4, 12) and (platform == 0 or (platform == 3 and encoding in (1, 10))):
            best = max(best or (0, 0), (format_, offset))
    if best is None:
        return {}
    return _segments12(cmap, best[1]) if best[0] == 12 else _segments4(cmap, best[1])


def _segments12(cmap: bytes, start: int) -> dict[int, int]:
    found = {}
    for at in range(int.from_bytes(cmap[start + 12 : start + 16], "big")):
        first, last, glyph = struct.unpack_from(">3L", cmap, start + 16 + 12 * at)
        for code in range(first, last + 1):
            found[code] = glyph + code - first
    return found


def _segments4(cmap: bytes, start: int) -> dict[int, int]:
    count = int.from_bytes(cmap[start + 6 : start + 8], "big") // 2
    ends = struct.unpack_from(f">{count}H", cmap, start + 14)
    starts = struct.unpack_from(f">{count}H", cmap, start + 16 + 2 * count)
    deltas = struct.unpack_from(f">{count}H", cmap, start + 16 + 4 * count)
    offsets_at = start + 16 + 6 * count
    offsets = struct.unpack_from(f">{count}H", cmap, offsets_at)
    found = {}
    for at in range(count):
        for code in range(starts[at], min(ends[at], 0xFFFE) + 1):
            glyph = code
            if offsets[at]:
                place = offsets_at + 2 * at + offsets[at] + 2 * (code - starts[at])
                glyph = int.from_bytes(cmap[place : place + 2], "big")
                if not glyph:
                    continue
            glyph = (glyph + deltas[at]) & 0xFFFF
            if glyph:
                found[code] = glyph
    return found


def colour_layers(data: bytes) -> dict[int, Layers]:
    """The coloured layers of each glyph (COLR version 0, first palette of CPAL)."""
    parts = tables(data)
    colr, cpal = parts[b"COLR"], parts[b"CPAL"]
    entries, _, records, records_at = struct.unpack_from(">3HL", cpal, 2)
    palette = [tuple(cpal[at : at + 4]) for at in range(records_at, records_at + 4 * records, 4)][:entries]
    _, bases, bases_at, layers_at, _ = struct.unpack_from(">HHLLH", colr, 0)
    found: dict[int, Layers] = {}
    for at in range(bases):
        glyph, first, count = struct.unpack_from(">3H", colr, bases_at + 6 * at)
        layers = []
        for layer in range(first, first + count):
            part, colour = struct.unpack_from(">2H", colr, layers_at + 4 * layer)
            blue, green, red, alpha = palette[colour] if colour != 0xFFFF else (0, 0, 0, 0)
            layers.append((part, None if colour == 0xFFFF else (red, green, blue, alpha)))
        found[glyph] = tuple(layers)
    return found


def ligatures(data: bytes) -> dict[tuple[int, ...], int]:
    """Glyph sequences that become one glyph (all ligature lookups of GSUB, whatever the feature)."""
    gsub = tables(data)[b"GSUB"]
    lookups_at = int.from_bytes(gsub[8:10], "big")
    found: dict[tuple[int, ...], int] = {}
    for lookup in _offsets(gsub, lookups_at):
        kind = int.from_bytes(gsub[lookup : lookup + 2], "big")
        for subtable in _offsets(gsub, lookup, skip=4):
            if kind == 7:  # an extension: the same kind of table, farther away
                inner, offset = struct.unpack_from(">HL", gsub, subtable + 2)
                if inner == 4:
                    found.update(_ligature_sets(gsub, subtable + offset))
            elif kind == 4:
                found.update(_ligature_sets(gsub, subtable))
    return found


def _offsets(table: bytes, start: int, *, skip: int = 0) -> list[int]:
    count = int.from_bytes(table[start + skip : start + skip + 2], "big")
    return [start + offset for offset in struct.unpack_from(f">{count}H", table, start + skip + 2)]


def _ligature_sets(gsub: bytes, start: int) -> dict[tuple[int, ...], int]:
    firsts = _covered(gsub, start + int.from_bytes(gsub[start + 2 : start + 4], "big"))
    count = int.from_bytes(gsub[start + 4 : start + 6], "big")
    sets = struct.unpack_from(f">{count}H", gsub, start + 6)
    found = {}
    for first, offset in zip(firsts, sets, strict=True):
        for ligature in _offsets(gsub, start + offset):
            glyph, length = struct.unpack_from(">2H", gsub, ligature)
            rest = struct.unpack_from(f">{length - 1}H", gsub, ligature + 4)
            found[(first, *rest)] = glyph
    return found


def _covered(gsub: bytes, start: int) -> list[int]:
    format_, count = struct.unpack_from(">2H", gsub, start)
    if format_ == 1:
        return list(struct.unpack_from(f">{count}H", gsub, start + 4))
    found: list[int] = []
    for at in range(count):
        first, last, _ = struct.unpack_from(">3H", gsub, start + 4 + 6 * at)
        found.extend(range(first, last + 1))
    return found
