"""Derived files are kept by content and by the way they are made."""

from __future__ import annotations

from pathlib import Path

from brova_desktop.assembly import toolbox
from brova_desktop.domain.media.facts import MediaFacts
from brova_desktop.engine.media_worker import MediaWorkers
from brova_desktop.engine.probe import probe
from brova_desktop.ports.report import SilentReport
from brova_desktop.services.library.derived_cache import OLDER, DerivedCache, DerivedKind
from tests.services.reel_material import film


def _earlier(cache: DerivedCache, now: DerivedKind, content: str, facts: MediaFacts) -> Path:
    """A proxy made the way it was made before."""
    old = cache._older(now, content, facts)[0]
    old.parent.mkdir(parents=True)
    old.write_bytes(b"made before")
    return old


def test_a_proxy_made_another_way_serves_until_it_is_made_anew(tmp_path: Path) -> None:
    clip = film(tmp_path / "a.mp4")
    facts = probe(clip).facts
    cache = DerivedCache(tmp_path / "cache", MediaWorkers(), toolbox)
    assert OLDER[DerivedKind.PROXY]
    assert cache.find(DerivedKind.PROXY, "content", facts) is None
    old = _earlier(cache, DerivedKind.PROXY, "content", facts)
    assert cache.find(DerivedKind.PROXY, "content", facts) == old
    assert cache.find(DerivedKind.PROXY, "other content", facts) is None
    made = cache.ensure_proxy(clip, facts, "content", SilentReport())
    assert made != old and cache.find(DerivedKind.PROXY, "content", facts) == made
    assert not old.exists()
