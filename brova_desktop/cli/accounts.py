"""`brova accounts`: connecting accounts, and looking after them."""

from __future__ import annotations

import os
import sys
import threading
from asyncio import AbstractEventLoop, get_running_loop
from collections.abc import Callable, Coroutine
from contextlib import AbstractAsyncContextManager
from typing import TYPE_CHECKING, Annotated, Any

import typer

from brova_desktop.cli.account_views import COLUMNS, account_document, account_row, called, named
from brova_desktop.cli.browser import open_in_browser
from brova_desktop.cli.output import Output, command
from brova_desktop.cli.plain import json_line
from brova_desktop.cli.surroundings import needed_workspace
from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.posts.connection import Connection
from brova_desktop.domain.words import Words, say
from brova_desktop.ports.platform import AppCredentials
from brova_desktop.ports.vault import Secret

if TYPE_CHECKING:
    from brova_desktop.services.accounts import Consent
    from brova_desktop.services.accounts.accounts import Accounts
    from brova_desktop.services.line import Line
    from brova_desktop.services.suite import Desk

app = typer.Typer(help="Connect accounts and look after them.", no_args_is_help=True)

_ACCOUNT = typer.Argument(help="An id, a handle or a name; platform:handle where several fit.")


@app.command("list")
def list_accounts(ctx: typer.Context) -> None:
    """List the connected accounts."""
    with command(ctx) as out:
        _told(out, _desk(out).workspace.library.connections.all())


@app.command()
def connect(
    ctx: typer.Context,
    platform: Annotated[str, typer.Argument(help="youtube or tiktok.")],
    no_browser: Annotated[bool, typer.Option("--no-browser", help="Only print the address to open.")] = False,
    paste: Annotated[
        bool, typer.Option("--paste", help="Read the address of the last page from stdin: for browsers elsewhere.")
    ] = False,
) -> None:
    """Connect an account: sign in with the browser. The address to open is the first line."""
    with command(ctx) as out:
        desk = _desk(out)

        async def work() -> Connection:
            async with _line(desk) as line:
                loop = get_running_loop()
                show: Callable[[Consent], None] = lambda consent: _shown(out, consent, loop, no_browser, paste)  # noqa: E731
                return await line.accounts.connect(platform.lower(), show)

        connected = out.run(work())
        if connected.trouble is not None:
            out.warn(connected.trouble.sentence())
        out.result({"account": account_document(connected)},
                   human=say("Connected {account} ({id}).", account=called(connected), id=connected.id))


@app.command()
def disconnect(
    ctx: typer.Context,
    account: Annotated[str, _ACCOUNT],
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
) -> None:
    """Give an account's access back and forget its sign-in. Its posts stay in the library."""
    with command(ctx) as out:
        desk = _desk(out)
        one = named(desk.workspace.library.connections.all(), account)
        if not out.confirm(say("Disconnect {account} on {platform}?", account=called(one), platform=one.platform),
                           yes=yes):
            raise typer.Abort

        async def work(accounts: Accounts) -> Words | None:
            return await accounts.disconnect(one.id)

        note = out.run(_with_accounts(desk, work))
        if note is not None:
            out.warn(note)
        out.result({"disconnected": one.id, "note": None if note is None else str(note)},
                   human=say("Disconnected {account}.", account=called(one)))


@app.command()
def refresh(ctx: typer.Context, accounts: Annotated[list[str] | None, _ACCOUNT] = None) -> None:
    """Renew sign-ins now (all of them unless named) and ask the platforms who the accounts are."""

    async def renewed(service: Accounts, one: Connection) -> Connection:
        await service.renew(one.id)
        return await service.sync(one.id)

    _each(ctx, accounts, renewed)


@app.command()
def check(ctx: typer.Context, accounts: Annotated[list[str] | None, _ACCOUNT] = None) -> None:
    """Ask the platforms whether the accounts (all unless named) still work."""

    async def asked(service: Accounts, one: Connection) -> Connection:
        return await service.sync(one.id)

    _each(ctx, accounts, asked)


@app.command()
def credentials(
    ctx: typer.Context,
    platform: Annotated[str, typer.Argument(help="youtube or tiktok.")],
    client_id: Annotated[
        str | None, typer.Option("--client-id", help="The id of your app there (TikTok: client key).")
    ] = None,
    forget: Annotated[bool, typer.Option("--forget", help="Forget the app.")] = False,
) -> None:
    """Keep your app at a platform in the vault, or say which one is used. The secret is asked for, or taken from
    BROVA_<PLATFORM>_CLIENT_SECRET: never from the command line, which others can see."""
    if forget and client_id is not None:
        raise typer.BadParameter("choose --client-id or --forget")
    with command(ctx) as out:
        desk = _desk(out)
        secret = _secret(out, platform) if client_id is not None else None

        async def work(accounts: Accounts) -> AppCredentials | None:
            if client_id is not None:
                accounts.set_credentials(platform.lower(), AppCredentials(client_id, secret))
            elif forget:
                accounts.set_credentials(platform.lower(), None)
            return accounts.credentials(platform.lower())

        used = out.run(_with_accounts(desk, work))
        document = {"platform": platform.lower(), "client_id": None if used is None else used.client_id,
                    "has_secret": used is not None and used.client_secret is not None}
        out.result(document, human=say("No app is set.") if used is None else
                   say("The app {name} is used.", name=used.client_id))


def _each(ctx: typer.Context, wanted: list[str] | None,
          act: Callable[[Accounts, Connection], Coroutine[Any, Any, Connection]]) -> None:
    """Do something with accounts one by one; one that fails does not keep the others back."""
    with command(ctx) as out:
        desk = _desk(out)
        there = desk.workspace.library.connections.all()
        chosen = [named(there, name) for name in wanted] if wanted else list(there)
        failures = list[BrovaError]()

        async def work(accounts: Accounts) -> None:
            for one in chosen:
                try:
                    await act(accounts, one)
                except BrovaError as error:
                    failures.append(error)

        out.run(_with_accounts(desk, work))
        known = desk.workspace.library.connections.some([one.id for one in chosen])
        _told(out, tuple(known[one.id] for one in chosen))
        out.partly_failed(failures, done=len(chosen) - len(failures))


def _told(out: Output, accounts: tuple[Connection, ...]) -> None:
    def human() -> None:
        if accounts:
            out.table(COLUMNS, map(account_row, accounts))
        else:
            out.line(say("No account is connected. `brova accounts connect youtube` connects one."))

    out.result({"accounts": [account_document(one) for one in accounts]}, human=human)


def _shown(out: Output, consent: Consent, loop: AbstractEventLoop, no_browser: bool, paste: bool) -> None:
    """The address first, for people and programs alike; then the browser."""
    if out.frame.machine:
        out.frame.write(json_line({
            "event": "consent", "platform": consent.platform, "address": consent.address,
            "redirect": consent.redirect, "deadline": consent.deadline.isoformat()}))
    else:
        out.frame.write(consent.address)
    if not no_browser:
        trouble = open_in_browser(consent.address)
        if trouble is not None:
            out.warn(trouble)
    if paste:
        out.warn(say("Paste the address of the last page, then press Enter."))
        threading.Thread(target=_read_pasted, args=(out, consent, loop), daemon=True, name="paste").start()


def _read_pasted(out: Output, consent: Consent, loop: AbstractEventLoop) -> None:
    """Lines of stdin until one fits; the thread ends with the program, it must not hold it up."""

    def take(line: str) -> None:
        try:
            consent.paste(line)
        except BrovaError as error:
            out.warn(error.sentence())

    for line in sys.stdin:
        if loop.is_closed():
            return
        if line.strip():
            loop.call_soon_threadsafe(take, line)


def _secret(out: Output, platform: str) -> Secret | None:
    given = os.environ.get(f"BROVA_{platform}_CLIENT_SECRET".upper())
    if given is None:
        given = out.ask_secret(say("The client secret (nothing when there is none):"))
    return Secret(given) if given else None


async def _with_accounts(desk: Desk, work: Callable[[Accounts], Coroutine[Any, Any, Any]]) -> Any:
    async with _line(desk) as line:
        return await work(line.accounts)


def _line(desk: Desk) -> AbstractAsyncContextManager[Line]:
    from brova_desktop.assembly import publishing_line

    return publishing_line(desk)


def _desk(out: Output) -> Desk:
    from brova_desktop.assembly import open_desk

    given = os.environ.get("BROVA_PASSPHRASE")
    return out.stack.enter_context(open_desk(needed_workspace(out.frame), passphrase=Secret(given) if given else None))
