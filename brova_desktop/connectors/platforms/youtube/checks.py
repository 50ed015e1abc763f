"""What keeps a target from going out on YouTube, or should be known before."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath

from brova_desktop.connectors.platforms.youtube.facts import (
    BIGGEST,
    CLAIMED_SHORT_SECONDS,
    DESCRIPTION_BYTES,
    FACTS,
    HASHTAGS,
    LONGEST,
    PRIVACY,
    SHORT_SECONDS,
    TAGS,
    TITLE,
    UNVERIFIED,
    UPLOAD,
)
from brova_desktop.connectors.platforms.youtube.wording import (
    description_of,
    hashtags_in,
    is_short,
    option,
    tags_length,
    tags_of,
    title_of,
)
from brova_desktop.domain.errors import Act
from brova_desktop.domain.posts.connection import Connection
from brova_desktop.domain.posts.post import MediaKind, PostMedia
from brova_desktop.domain.posts.problems import Problem
from brova_desktop.domain.posts.target import TargetDraft
from brova_desktop.domain.words import say

PICTURES = (".jpg", ".jpeg", ".png")


def problems(draft: TargetDraft, connection: Connection | None) -> tuple[Problem, ...]:
    """Everything, what blocks first."""
    found = [*_texts(draft), *_tags(draft), *_media(draft), *_extras(draft), *_options(draft),
             *_schedule(draft), *_connection(connection)]
    return tuple(sorted(found, key=lambda one: not one.blocks))


def _texts(draft: TargetDraft) -> Iterator[Problem]:
    title, description = title_of(draft.wording), description_of(draft.wording)
    edit = (Act.EDIT_CAPTION,)
    if not title:
        yield Problem("title-missing", say("YouTube needs a title, or a caption whose first line can be one."),
                      field="title", acts=edit)
    if len(title) > TITLE:
        yield Problem("title-too-long", say("The title has {count} characters; YouTube takes {most}.",
                                            count=len(title), most=TITLE), field="title", acts=edit)
    size = len(description.encode("utf-8"))
    if size > DESCRIPTION_BYTES:
        yield Problem("caption-too-long", say("The description has {count} bytes; YouTube takes {most}. Letters beyond "
                                              "a to z count two to four.", count=size, most=DESCRIPTION_BYTES),
                      field="caption", acts=edit)
    for field, text in (("title", title), ("caption", description)):
        if "<" in text or ">" in text:
            yield Problem(f"{field}-forbidden", say("YouTube does not take < and > here."), field=field, acts=edit)
    if not draft.wording.title.strip() and title:
        yield Problem("title-from-caption", say("The first line of the caption becomes the title."), blocks=False,
                      field="title", acts=edit)
    if (count := hashtags_in(draft.wording)) > HASHTAGS:
        yield Problem("too-many-hashtags", say("With {count} hashtags YouTube ignores all of them; {most} are allowed.",
                                               count=count, most=HASHTAGS), blocks=False, field="caption", acts=edit)


def _tags(draft: TargetDraft) -> Iterator[Problem]:
    tags = tags_of(draft.wording)
    if (length := tags_length(tags)) > TAGS:
        yield Problem("tags-too-long", say("The tags have {count} characters together; YouTube takes {most}. A tag "
                                           "with a space counts two more.", count=length, most=TAGS),
                      field="tags", acts=(Act.EDIT_CAPTION,))
    if any("<" in tag or ">" in tag for tag in tags):
        yield Problem("tags-forbidden", say("YouTube does not take < and > here."), field="tags",
                      acts=(Act.EDIT_CAPTION,))


def _media(draft: TargetDraft) -> Iterator[Problem]:
    if len(draft.media) != 1 or draft.media[0].kind is not MediaKind.VIDEO:
        yield Problem("one-video", say("YouTube takes exactly one video."), field="media",
                      acts=(Act.CHOOSE_ANOTHER_FILE,))
        return
    medium = draft.media[0]
    yield from _length(medium)
    if medium.size <= 0:
        yield Problem("empty-file", say("{name} is empty.", name=medium.name), field="media",
                      acts=(Act.CHOOSE_ANOTHER_FILE,))
    if medium.size > BIGGEST:
        yield Problem("file-too-large", say("The file is too large for YouTube (256 GB)."), field="media",
                      acts=(Act.CONVERT, Act.SHORTEN))
    limit = FACTS.media[0]
    for code, given, known in (("container", medium.container, limit.containers),
                               ("video-codec", medium.video_codec, limit.video_codecs),
                               ("audio-codec", medium.audio_codec, limit.audio_codecs)):
        if given and given not in known:
            yield Problem(f"{code}-unusual", say("YouTube may not be able to read {format}; MP4 with H.264 and AAC is "
                                                 "safe.", format=given), blocks=False, field="media",
                          acts=(Act.CONVERT,))


def _length(medium: PostMedia) -> Iterator[Problem]:
    if medium.seconds > LONGEST:
        yield Problem("too-long", say("YouTube takes videos of up to 12 hours."), field="media", acts=(Act.SHORTEN,))
    elif medium.seconds > UNVERIFIED:
        yield Problem("long-for-unverified", say("Channels without a verified phone number may upload 15 minutes "
                                                 "only."),
                      blocks=False, field="media", acts=(Act.SHORTEN,))
    elif 0 < medium.width <= medium.height and medium.seconds > SHORT_SECONDS:
        yield Problem("no-short", say("Longer than 3 minutes: this becomes a normal video, not a Short."),
                      blocks=False, field="media", acts=(Act.SHORTEN,))
    elif is_short(medium) and medium.seconds > CLAIMED_SHORT_SECONDS:
        yield Problem("claimed-short", say("A Short of more than one minute with a copyright claim on its music is "
                                           "blocked worldwide."), blocks=False, field="media", acts=(Act.SHORTEN,))


def _extras(draft: TargetDraft) -> Iterator[Problem]:
    wording = draft.wording
    if wording.thumbnail and PurePath(wording.thumbnail).suffix.lower() not in PICTURES:
        yield Problem("thumbnail-format", say("YouTube takes thumbnails as JPEG or PNG only."), field="thumbnail",
                      acts=(Act.CHOOSE_ANOTHER_FILE,))
    if wording.cover_ms is not None and not wording.thumbnail:
        yield Problem("no-cover-frame", say("YouTube chooses the cover frame itself; give an image as thumbnail "
                                            "instead."), blocks=False, field="cover_ms")
    if wording.first_comment.strip():
        yield Problem("no-first-comment", say("The first comment is not written on YouTube; put it into the caption."),
                      blocks=False, field="first_comment", acts=(Act.EDIT_CAPTION,))


def _options(draft: TargetDraft) -> Iterator[Problem]:
    """Choices that no list has, as they come from scripts and spreadsheets: "no" must not be taken for yes."""
    for known in FACTS.options:
        chosen = option(draft, known.key)
        fits = chosen in [choice.value for choice in known.choices] if known.choices else isinstance(chosen, bool)
        if not fits:
            yield Problem("option-unknown", say("Choose again: {option}.", option=str(known.title)),
                          field=f"option:{known.key}", acts=(Act.EDIT_OPTIONS,))
    for key in draft.options:
        if FACTS.option(key) is None:
            yield Problem("option-unknown", say("YouTube has no option called {name}.", name=key[:64]),
                          field=f"option:{key}", acts=(Act.EDIT_OPTIONS,))


def _schedule(draft: TargetDraft) -> Iterator[Problem]:
    """YouTube publishes by itself only what is private until then, and makes it public."""
    if draft.publish_at is not None and option(draft, PRIVACY) != "public":
        yield Problem("hand-over-is-public", say("What YouTube publishes at a given time becomes public; choose "
                                                 "Everyone, or let this computer publish it."),
                      field=f"option:{PRIVACY}", acts=(Act.EDIT_OPTIONS, Act.RESCHEDULE))


def _connection(connection: Connection | None) -> Iterator[Problem]:
    if connection is not None and UPLOAD not in connection.scopes:
        yield Problem("may-not-upload", say("This account was connected without the permission to upload."),
                      field="connection", acts=(Act.RECONNECT,))
