"""`brova schema`: JSON Schemas of the documents, for editors and programs that write them."""

from __future__ import annotations

import json
from collections.abc import Callable
from enum import StrEnum
from typing import Annotated, Any

import typer

from brova_desktop.cli.output import command


class Document(StrEnum):
    """Documents that have a schema."""

    REEL = "reel"
    SETTINGS = "settings"


def _reel() -> dict[str, Any]:
    from brova_desktop.domain.reels.format import json_schema

    return json_schema()


def _settings() -> dict[str, Any]:
    from brova_desktop.settings.describe import json_schema

    return json_schema()


_SCHEMAS: dict[Document, Callable[[], dict[str, Any]]] = {Document.REEL: _reel, Document.SETTINGS: _settings}


def schema(ctx: typer.Context, document: Annotated[Document, typer.Argument(help="Which document.")]) -> None:
    """Print the JSON Schema of a document."""
    with command(ctx) as out:
        found = _SCHEMAS[document]()
        out.result(found, human=json.dumps(found, ensure_ascii=False, indent=2))
