"""The metadata all tables share and the column types of our own values.

Tables are STRICT (SQLite documentation, "STRICT Tables"): a value of the wrong type is refused, not converted.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Dialect, Integer, MetaData, Text, TypeDecorator

from brova_desktop.domain.errors import Act
from brova_desktop.domain.words import Words, say
from brova_desktop.domain.workspace.job import Trouble

metadata = MetaData(naming_convention={
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
})

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Instant(TypeDecorator[datetime]):
    """A moment as microseconds since 1970 in UTC: sorts right and compares fast."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        return None if value is None else (value - _EPOCH) // timedelta(microseconds=1)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        return None if value is None else _EPOCH + timedelta(microseconds=value)


class Json(TypeDecorator[Any]):
    """JSON values as text; None is NULL."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        if value is None:
            return None
        plain = dict(value) if isinstance(value, Mapping) else value
        return json.dumps(plain, ensure_ascii=False, separators=(",", ":"), allow_nan=False)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        return None if value is None else json.loads(value)


def words_record(words: Words | None) -> dict[str, Any] | None:
    """A sentence for a Json column; values that JSON does not know become text."""
    if words is None:
        return None
    values = {name: value if isinstance(value, (str, int, float, bool)) else str(value)
              for name, value in words.values.items()}
    return {"say": words.source, **({"values": values} if values else {})}


def words_from(record: Mapping[str, Any] | None) -> Words | None:
    return None if record is None else say(record["say"], **record.get("values", {}))


def trouble_record(trouble: Trouble | None) -> dict[str, Any] | None:
    if trouble is None:
        return None
    return {"happened": words_record(trouble.happened), "kept": words_record(trouble.kept),
            "next": words_record(trouble.next_step), "acts": [act.value for act in trouble.acts],
            "detail": trouble.detail}


def trouble_from(record: Mapping[str, Any] | None) -> Trouble | None:
    if record is None:
        return None
    known = {act.value for act in Act}
    return Trouble(words_from(record["happened"]) or say(""), words_from(record.get("kept")),
                   words_from(record.get("next")),
                   tuple(Act(act) for act in record.get("acts", ()) if act in known), record.get("detail", ""))
