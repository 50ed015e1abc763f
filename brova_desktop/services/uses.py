"""Where an asset comes from, what was made of it, where it is used, and how what was published with it does."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from brova_desktop.domain.ids import AssetId, PostId, ReelId
from brova_desktop.domain.media.asset import Asset, Placement
from brova_desktop.domain.media.made import Made
from brova_desktop.domain.posts.composing import PLANNED
from brova_desktop.domain.posts.metrics import Reading
from brova_desktop.domain.posts.target import Target
from brova_desktop.services.library.asset_notes import AssetNotes
from brova_desktop.storage.library import Library

MOST = 20
"""Reels, and posts, that are named."""
MOST_PLANNED = 20_000


@dataclass(frozen=True, slots=True)
class Variant:
    """Another asset of the family; `made` says how the one that was made came about."""

    asset: Asset
    made: Made


@dataclass(frozen=True, slots=True)
class PostUse:
    """A target of a post that holds the asset. `account` is "" when it is not known any more."""

    post: PostId
    name: str
    target: Target
    account: str
    reading: Reading | None


@dataclass(frozen=True, slots=True)
class Uses:
    """All of it. `source` is what the asset was made of; `reels` are ids and titles."""

    captions: int = 0
    source: Variant | None = None
    variants: tuple[Variant, ...] = ()
    reels: tuple[tuple[ReelId, str], ...] = ()
    posts: tuple[PostUse, ...] = ()


def uses_of(library: Library, asset: AssetId) -> Uses:
    """Blocks."""
    notes = AssetNotes(library.settings)
    made = notes.made(asset)
    known = library.assets.get_many([*notes.variants(asset), *([made.of] if made is not None else [])])
    captions = notes.captions(asset)
    return Uses(
        captions=len(captions) if isinstance(captions, list) else 0,
        source=Variant(known[made.of], made) if made is not None and made.of in known else None,
        variants=tuple(_variants(notes, known, asset)),
        reels=tuple((card.id, card.title) for card in library.reels.holding(asset, limit=MOST)),
        posts=_posts(library, asset),
    )


def planned_with(library: Library, assets: Iterable[AssetId]) -> int:
    """How many planned posts need the copies that the workspace has of these assets. Blocks."""
    known = library.assets.get_many(assets)
    copies = {asset.id for asset in known.values() if asset.placement is Placement.COPIED}
    waiting = library.posts.in_states(PLANNED, limit=MOST_PLANNED)
    return len({post.id for target, post in waiting if any(one.asset in copies for one in target.files(post.media))})


def outdated_posts(library: Library, root: Path, asset: Asset) -> int:
    """How many planned posts hold what was in the file of an asset before: they do not go out as they are. Blocks."""
    place = root / asset.path
    found = library.posts.holding(json.dumps(place.name, ensure_ascii=False)[1:-1], limit=MOST_PLANNED)
    return sum(any(root / one.path == place and one.sha256 != asset.content_hash
                   for target in targets if target.state in PLANNED for one in target.files(post.media))
               for post, targets in found)


def _variants(notes: AssetNotes, known: Mapping[AssetId, Asset], asset: AssetId) -> list[Variant]:
    found = []
    for one in sorted(known.values(), key=lambda one: one.added, reverse=True):
        made = notes.made(one.id)
        if made is not None and made.of == asset and one.deleted is None:
            found.append(Variant(one, made))
    return found


def _posts(library: Library, asset: AssetId) -> tuple[PostUse, ...]:
    held = library.posts.with_asset(asset, limit=MOST)
    everything = [target for _, targets in held for target in targets]
    readings = library.results.latest([target.id for target in everything])
    accounts = library.connections.some(list({target.connection for target in everything}))
    found = []
    for post, targets in held:
        for target in targets:
            if all(one.asset != asset for one in (*target.media, *target.chosen(post.media))):
                continue
            profile = accounts[target.connection].profile if target.connection in accounts else None
            account = "" if profile is None else profile.handle or profile.name
            found.append(PostUse(post.id, post.name or post.wording.title or post.wording.caption, target, account,
                                 readings.get(target.id)))
    return tuple(found)
