"""An asset: one media file with the words people gave it and the state it is in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum

from brova_desktop.domain.errors import BadInput
from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.media.facts import MediaFacts, MediaKind
from brova_desktop.domain.media.folding import fold
from brova_desktop.domain.words import Words, say

RATING_MAX = 5
NAME_LIMIT = 255
TITLE_LIMIT = 500
DESCRIPTION_LIMIT = 20_000
TAG_LIMIT = 100
TAGS_LIMIT = 200


class Placement(Enum):
    """Where the bytes are: in the workspace, or where the person keeps them."""

    COPIED = "copied"
    REFERENCED = "referenced"


class AssetState(Enum):
    NEW = "new"
    PROBING = "probing"
    READY = "ready"
    BROKEN = "broken"
    MISSING = "missing"


class Origin(Enum):
    IMPORTED = "imported"
    GENERATED = "generated"
    RENDERED = "rendered"


class Category(Enum):
    NONE = ""
    PRODUCT = "product"
    TUTORIAL = "tutorial"
    TESTIMONIAL = "testimonial"
    EVENT = "event"
    BEHIND_THE_SCENES = "behind-the-scenes"


class Status(Enum):
    DRAFT = "draft"
    READY = "ready"
    PUBLISHED = "published"
    ARCHIVED = "archived"


@dataclass(frozen=True, slots=True)
class Asset:
    """A file of the library.

    `path` is relative to the workspace with forward slashes when the file lies in it, absolute otherwise.
    `content_hash` is the SHA-256 of the whole file in lower-case hex, `size` its bytes, `modified_ns` the file's own
    time of change in nanoseconds since 1970 (to notice a change without reading it). `trouble` is the sentence beside
    a broken or missing file. `deleted` is when it went to the bin.
    """

    id: AssetId
    kind: MediaKind
    name: str
    path: str
    placement: Placement
    content_hash: str
    size: int
    modified_ns: int
    added: datetime
    changed: datetime
    title: str = ""
    description: str = ""
    spoken: str = ""
    tags: tuple[str, ...] = ()
    category: Category = Category.NONE
    status: Status = Status.DRAFT
    origin: Origin = Origin.IMPORTED
    rating: int = 0
    facts: MediaFacts | None = None
    state: AssetState = AssetState.NEW
    trouble: Words | None = None
    deleted: datetime | None = None

    @property
    def label(self) -> str:
        """What a list shows: the title, else the file's name."""
        return self.title or self.name

    def probed(self, facts: MediaFacts) -> Asset:
        """The asset after a probe that went well; what it is follows from its content."""
        return replace(self, facts=facts, kind=facts.kind, state=AssetState.READY, trouble=None)

    def broken(self, why: Words) -> Asset:
        return replace(self, state=AssetState.BROKEN, trouble=why)

    def missing(self) -> Asset:
        gone = say("{name} is not where it was. Show where it is now.", name=self.name)
        return replace(self, state=AssetState.MISSING, trouble=gone)


def search_text(asset: Asset) -> str:
    """Everything a search looks through, folded: title, name, description, tags, captions, category."""
    parts = (asset.title, asset.name, asset.description, " ".join(asset.tags), asset.category.value, asset.spoken)
    return fold(" ".join(part for part in parts if part))


def check_words(asset: Asset) -> None:
    """Raises BadInput when a text or the rating is outside its limits, with all mistakes in `detail`."""
    limits = (("name", asset.name, NAME_LIMIT), ("title", asset.title, TITLE_LIMIT),
              ("description", asset.description, DESCRIPTION_LIMIT),
              *((f"tag {tag[:20]!r}", tag, TAG_LIMIT) for tag in asset.tags))
    mistakes = [f"{what}: {len(text)} > {limit}" for what, text, limit in limits if len(text) > limit]
    if not 0 <= asset.rating <= RATING_MAX:
        mistakes.append(f"rating: {asset.rating}")
    if len(asset.tags) > TAGS_LIMIT:
        mistakes.append(f"tags: {len(asset.tags)} > {TAGS_LIMIT}")
    if any(not tag.strip() for tag in asset.tags):
        mistakes.append("tag: empty")
    if mistakes:
        raise BadInput(say("Some words of {name} are too long or not allowed.", name=asset.name[:80]),
                       next_step=say("Shorten them: {mistakes}.", mistakes="; ".join(mistakes[:5])),
                       detail="\n".join(mistakes))
