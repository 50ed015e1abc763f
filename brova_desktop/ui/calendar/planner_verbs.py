"""What is asked for about many posts at once: sheets, calendar files, templates, slots, reviews, paper."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.ids import ConnectionId
from brova_desktop.domain.posts.post import Review
from brova_desktop.domain.words import Words, say
from brova_desktop.jobs.lanes import LIBRARY
from brova_desktop.ui.bridge.dialogs import choose_files, choose_target, confirm, show
from brova_desktop.ui.bridge.notices import NoticeButton, Tone
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.calendar.accounts.slots import kept_as
from brova_desktop.ui.calendar.asking import NameDialog, PeriodDialog, TemplatesDialog
from brova_desktop.ui.calendar.composer.review import ReviewDialog
from brova_desktop.ui.calendar.dates import DAY, Stretch, View, turned
from brova_desktop.ui.calendar.sheet_media import media_of
from brova_desktop.ui.calendar.target_verbs import TargetVerbs

if TYPE_CHECKING:  # they bring tables and spreadsheets with them
    from brova_desktop.services.publishing.post_sheets import Imported
    from brova_desktop.services.publishing.slotting import Spread

SHEETS = "*.csv *.tsv *.txt *.xlsx"


class PlannerVerbs(TargetVerbs):
    """Belongs to the studio and goes with it."""

    # --- reviews -----------------------------------------------------------------------------------------------

    async def review(self, state: Review) -> None:
        """Ask who says so and why, and keep it."""
        posts = self._bench.line.posts
        dialog = ReviewDialog(self._studio, state, await self._bench.lanes.run(LIBRARY, posts.reviewer))
        if await show(dialog):
            await self._studio.composer.review(state, dialog.who, dialog.remark.toPlainText())

    # --- sheets ------------------------------------------------------------------------------------------------

    async def import_sheet(self) -> None:
        pattern = f"{t('Sheets')} ({SHEETS})"
        for file in await choose_files(self._studio, say("Choose a sheet of posts"), pattern, many=False):
            await self.look_into(file)

    def drop_sheet(self, file: str) -> None:
        self._start(self.look_into(Path(file)), "sheet")

    async def look_into(self, file: Path) -> None:
        """Show what a sheet would make, and make it when a person agrees."""
        from brova_desktop.ui.calendar.sheet_dialog import (
            SheetDialog,  # the studio is there sooner without it
        )

        sheets = self._bench.line.planner.sheets
        rows = await self._bench.lanes.run(LIBRARY, sheets.preview, file, self._studio.presenter.zone)
        media = await self._bench.lanes.run(LIBRARY, media_of, rows, self._bench.line.posts)
        dialog = SheetDialog(self._studio, file, rows, media, self._studio.thumbs.of)
        self._bench.pictures.ready.connect(dialog.refresh_pictures)
        if not await show(dialog):
            return
        made: Imported = await self._bench.lanes.run(LIBRARY, sheets.take, [row for row in rows if not row.wrong])
        words = say("{count} posts are imported.", count=len(made.posts))
        if made.drafts or made.failed:
            words = say("{count} posts are imported; {drafts} of them are drafts that something keeps from going out, "
                        "{failed} rows could not be used.", count=len(made.posts), drafts=len(made.drafts),
                        failed=len(made.failed))
        self._bench.notices.say(words, tone=Tone.WARN if made.drafts or made.failed else Tone.OK, buttons=(
            NoticeButton(say("Undo"), lambda: self._start(self._taken_back(made), "sheet")),))
        await self._studio.presenter.load()

    async def _taken_back(self, made: Imported) -> None:
        await self._bench.lanes.run(LIBRARY, self._bench.line.planner.sheets.undo, made)
        await self._studio.presenter.load()

    async def export_csv(self) -> None:
        asked = await self._period(say("Export posts as a sheet"),
                                   say("One row for each post. The same file can be imported again."))
        await self._exported(asked, "csv", self._bench.line.planner.sheets.export)

    # --- calendar files ----------------------------------------------------------------------------------------

    async def export_ics(self) -> None:
        asked = await self._period(say("Export for another calendar"),
                                   say("An .ics file that other calendars open. It holds the posts as they are now."))
        await self._exported(asked, "ics", self._bench.line.planner.agenda.export)

    async def toggle_feed(self) -> None:
        """Keep a calendar file up to date, or none any more."""
        agenda, lanes = self._bench.line.planner.agenda, self._bench.lanes
        kept = await lanes.run(LIBRARY, lambda: agenda.feed)
        if kept is None:
            file = await choose_target(self._studio, say("Keep a calendar file up to date"), "posts.ics", "ics")
            if file is not None:
                await lanes.run(LIBRARY, agenda.keep, file)
                self._bench.notices.say(say("{file} follows every change from now on.", file=file.name), tone=Tone.OK)
        elif await confirm(self._studio, say("Keep it up to date no longer?"),
                           say("{file} stays as it is now.", file=str(kept)), say("Stop")):
            await lanes.run(LIBRARY, agenda.keep, None)
        self._studio.presenter.feed = await lanes.run(LIBRARY, lambda: agenda.feed)
        self._studio.actions_set.refresh()

    @property
    def has_feed(self) -> bool:
        return self._studio.presenter.feed is not None

    # --- templates ---------------------------------------------------------------------------------------------

    async def save_template(self) -> None:
        composer = self._studio.composer
        composer.settle()
        await composer.save()
        if composer.post is None:
            return
        dialog = NameDialog(self._studio, say("Save as a template"),
                            say("Words, accounts and choices are kept; media and times are not."), say("Save"),
                            composer.post.name)
        post = composer.post.id
        if await show(dialog):
            name = dialog.name  # the dialog is gone a moment later
            await self._bench.lanes.run(LIBRARY, self._bench.line.planner.templates.keep, name, post)
            self._bench.notices.say(say("{name} is kept as a template.", name=name), tone=Tone.OK)

    async def new_from_template(self) -> None:
        templates, lanes = self._bench.line.planner.templates, self._bench.lanes
        found = await lanes.run(LIBRARY, templates.all)
        dialog = TemplatesDialog(self._studio, say("New post from a template"),
                                 say("The post begins with the template's words, accounts and choices."),
                                 say("New post"), found)
        dialog.removed.connect(lambda id: self._start(self._forgotten(id), f"template-{id}"))
        if await show(dialog) and dialog.chosen:
            made = await lanes.run(LIBRARY, templates.begin, dialog.chosen)
            await self._opened(made.post.id, quiet=False)

    async def _forgotten(self, template: str) -> None:
        await self._bench.lanes.run(LIBRARY, self._bench.line.planner.templates.remove, template)

    # --- slots -------------------------------------------------------------------------------------------------

    async def take_next_slots(self) -> None:
        """Give each open account of the post its next free slot."""
        composer, slots = self._studio.composer, self._bench.line.planner.slots
        records = {id: composer.draft.records[id].connection for id in composer.open_targets}
        found = await self._bench.lanes.run(LIBRARY, slots.next_free, list(records.values()), composer.zone)
        composer.plan_each({id: found[one] for id, one in records.items() if one in found})
        lacking = sum(1 for one in records.values() if one not in found)
        if lacking:
            self._bench.notices.say(say("{count} accounts have no posting slots; their times stay as they were.",
                                        count=lacking), tone=Tone.WARN)

    async def spread_open(self) -> None:
        """Make a post of each medium of the open post."""
        composer, slots = self._studio.composer, self._bench.line.planner.slots
        composer.settle()
        await composer.save()
        post = composer.post
        if post is None or not await confirm(
                self._studio, say("Spread over the posting slots?"),
                say("{count} posts of one picture or video each are planned for the next free slots of their accounts.",
                    count=len(post.media)), say("Spread")):
            return
        done: Spread = await self._bench.lanes.run(LIBRARY, slots.spread_media, post.id, composer.zone)
        await self._closed()
        self._bench.notices.say(say("{count} posts are planned.", count=len(done.posts)), tone=Tone.OK, buttons=(
            NoticeButton(say("Undo"), lambda: self._start(self._gathered(done), "schedule")),))
        await self._studio.presenter.load()

    async def _gathered(self, done: Spread) -> None:
        await self._bench.lanes.run(LIBRARY, self._bench.line.planner.slots.gather, done)
        await self._studio.presenter.load()

    def set_slots(self, account: ConnectionId, text: str) -> None:
        self._start(self._slotted(account, text), f"slots-{account}")

    async def _slotted(self, account: ConnectionId, text: str) -> None:
        """Keep them; what cannot be read is told beside the field."""
        pane, posts = self._studio.accounts_pane, self._bench.line.posts
        try:
            kept = await self._bench.lanes.run(LIBRARY, posts.set_slots, account, kept_as(text))
        except BrovaError as error:
            pane.refuse_slots(account, " ".join(t(one) for one in (error.happened, error.next_step) if one))
            return
        self._studio.presenter.slots[account] = kept
        pane.show_slots(account, kept)

    # --- paper -------------------------------------------------------------------------------------------------

    async def print_page(self) -> None:
        from brova_desktop.ui.calendar.printing import (  # the studio is there sooner without it
            Paper,
            print_dialog,
        )

        presenter = self._studio.presenter
        printer, dialog = print_dialog(self._studio, presenter.view)
        if await show(dialog):
            Paper(self._studio.thumbs.of).draw(printer, presenter.view, self._studio.pages.title(), presenter)

    async def save_pdf(self) -> None:
        from brova_desktop.ui.calendar.printing import Paper

        presenter = self._studio.presenter
        title = self._studio.pages.title()
        file = await choose_target(self._studio, say("Save this page as PDF"), f"{title}.pdf", "pdf")
        if file is not None:
            Paper(self._studio.thumbs.of).save(file, presenter.view, title, presenter)
            self._bench.notices.say(say("{file} is saved.", file=file.name), tone=Tone.OK)

    @property
    def can_print(self) -> bool:
        return self._studio.presenter.view.has_time

    # --- inside ------------------------------------------------------------------------------------------------

    async def _period(self, title: Words, hint: Words) -> tuple[date, date] | None:
        presenter = self._studio.presenter
        first = presenter.anchor.replace(day=1)
        dialog = PeriodDialog(self._studio, title, hint, say("Export…"), first, turned(first, View.MONTH, 1) - DAY)
        return dialog.days if await show(dialog) else None

    async def _exported(self, asked: tuple[date, date] | None, suffix: str,
                        write: Callable[[datetime, datetime, Path], int]) -> None:
        if asked is None:
            return
        first, last = asked
        file = await choose_target(self._studio, say("Export posts"), f"posts-{first:%Y-%m}.{suffix}", suffix)
        if file is not None:
            start, end = Stretch(first, last + DAY).moments(self._studio.presenter.zone)
            count = await self._bench.lanes.run(LIBRARY, write, start, end, file)
            self._bench.notices.say(say("{count} entries are in {file}.", count=count, file=file.name), tone=Tone.OK)
