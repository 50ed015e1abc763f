"""Files that changed since a post was planned, taken as they are now."""

from __future__ import annotations

from dataclasses import replace

from brova_desktop.domain.ids import TargetId
from brova_desktop.domain.posts.target import own_media, with_own_media
from brova_desktop.services.publishing.posts import Posts
from brova_desktop.services.publishing.views import PostView


def use_new_files(posts: Posts, target: TargetId) -> PostView:
    """Let the post show its files as they are now, or the target, where it has files of its own. Blocks.

    An approval is taken back as by any edit. Raises Missing, BadInput for what can be posted no more, and Refused as
    `Posts.save` does.
    """
    view = posts.get(posts.entry(target).post.id)
    [known] = (one for one in view.targets if one.id == target)
    fresh = posts.files.as_they_are(known.chosen(view.post.media))
    if not own_media(known.override):
        return posts.save(replace(view, post=replace(view.post, media=fresh)))
    shown = replace(known, override=with_own_media(known.override, fresh))
    return posts.save(replace(view, targets=tuple(shown if one.id == target else one for one in view.targets)))
