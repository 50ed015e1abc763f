"""Which wish of a pane becomes which deed of the studio."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from brova_desktop.ui.calendar.studio import CalendarStudio


def wire_panes(studio: CalendarStudio) -> None:
    """Queue, accounts and composer."""
    verbs, queue, accounts = studio.verbs, studio.queue_pane, studio.accounts_pane
    queue.acted.connect(lambda entry, act: verbs.act(entry.target, act))
    queue.opened.connect(lambda entry: verbs.open_post(entry.post.id))
    queue.cancelled.connect(lambda entry: verbs.cancel(entry.target))
    queue.now_asked.connect(lambda entry: verbs.send_now(entry.target.id))
    queue.pause_asked.connect(lambda: studio.scope.start(verbs.pause_queue(), name="pause"))
    queue.begun.connect(verbs.new_post)
    queue.again.connect(lambda: studio.scope.start(studio.queue.load(), name="queue", replace=True))
    accounts.synced.connect(verbs.sync)
    accounts.reconnected.connect(verbs.connect)
    accounts.disconnected.connect(verbs.disconnect)
    accounts.slotted.connect(verbs.set_slots)
    accounts.connect_asked.connect(lambda: verbs.connect())
    _wire_drawer(studio)


def _wire_drawer(studio: CalendarStudio) -> None:
    verbs, drawer = studio.verbs, studio.drawer
    drawer.save_asked.connect(lambda: studio.scope.start(studio.composer.save(), name="save"))
    drawer.check_asked.connect(lambda: studio.scope.start(studio.composer.check(), name="check", replace=True))
    drawer.schedule_asked.connect(lambda: studio.scope.start(verbs.schedule(), name="schedule"))
    drawer.now_asked.connect(lambda: studio.scope.start(verbs.send_open_post(), name="schedule"))
    drawer.draft_asked.connect(lambda: studio.scope.start(studio.composer.make_draft(), name="schedule"))
    drawer.close_asked.connect(verbs.close_composer)
    drawer.chips.toggled.connect(lambda _: verbs.look_again())
    drawer.files_asked.connect(verbs.choose_media)
    drawer.extras.thumbnail_asked.connect(verbs.choose_thumbnail)
    drawer.dropped.connect(verbs.add_media)
    drawer.mended.connect(verbs.mend)
    drawer.delete_asked.connect(lambda: studio.scope.start(verbs.delete_open(), name="delete"))
    drawer.duplicate_asked.connect(lambda: studio.scope.start(verbs.duplicate_open(), name="duplicate"))
    drawer.connect_asked.connect(lambda: verbs.connect())
    drawer.review.asked.connect(lambda state: studio.scope.start(verbs.review(state), name="review"))
    drawer.slots_asked.connect(lambda: studio.scope.start(verbs.take_next_slots(), name="schedule"))
    drawer.spread_asked.connect(lambda: studio.scope.start(verbs.spread_open(), name="schedule"))
    drawer.template_asked.connect(lambda: studio.scope.start(verbs.save_template(), name="template"))
    drawer.standing.acted.connect(verbs.act)
    drawer.standing.refresh_asked.connect(lambda: verbs.read_counts(fresh=True))
