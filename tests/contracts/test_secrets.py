"""Tokens and upload addresses: in the vault's part of a ticket, nowhere else."""

from __future__ import annotations

import json
import logging
from contextlib import suppress
from urllib.parse import parse_qsl, urlsplit

import pytest

from brova_desktop.diagnostics.log import RedactingFormatter
from brova_desktop.domain.errors import BrovaError
from brova_desktop.ports.report import SilentReport
from tests.contracts.caller import Caller
from tests.contracts.stages import Stage
from tests.contracts.troubles import How, Where


class Notes(SilentReport):
    def __init__(self) -> None:
        self.said: list[str] = []

    def note(self, words: object) -> None:
        self.said.append(str(words))


def as_logged(records: list[logging.LogRecord]) -> list[str]:
    """Ours as they were written, those of libraries (whole addresses) as they stand in the log file."""
    ours = [f"{one.getMessage()} {one.args}" for one in records if one.name.startswith("brova_desktop")]
    return [*ours, *map(RedactingFormatter().format, records)]


@pytest.mark.parametrize("how", [None, *How], ids=lambda how: how.value if how else "all well")
@pytest.mark.parametrize("where", list(Where)[:4], ids=lambda where: where.value)
def test_nothing_that_is_told_written_down_or_logged_holds_a_secret(
    stage: Stage, where: Where, how: How | None, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    caller = Caller(stage, stage.draft(), report=Notes())
    told = [repr(stage.grant())]
    if how is not None:
        stage.go_wrong(where, how)
    with suppress(BrovaError):  # a grant that was taken back ends it
        done = caller.carried()
        told += [repr(done), str(done.link), json.dumps(dict(done.ticket.values))]
    for ticket in caller.kept:
        told += [repr(ticket), json.dumps(dict(ticket.values))]
    for error in caller.met:
        told += [error.sentence(), error.detail, repr(error), str(error), *map(str, error.args)]
    assert isinstance(caller.report, Notes)
    told += [*caller.report.said, *as_logged(caplog.records)]
    keys = [parse_qsl(urlsplit(address).query)[-1][1] for address in caller.sealed]
    assert keys or not caller.kept
    heap = "\n".join(told)
    assert [one for one in [*stage.secrets(), *caller.sealed, *keys] if one in heap] == []
