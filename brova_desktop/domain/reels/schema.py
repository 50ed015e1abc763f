"""What the JSON of a reel may hold: pydantic models mirrored from the document's own dataclasses.

One description feeds validation, `json_schema` and the order of fields. Each model keeps what it does not know
(`model_extra`), builds its dataclass while it validates, and so names the path of whatever does not fit.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from dataclasses import Field as DataclassField
from enum import Enum
from fractions import Fraction
from functools import cache
from typing import Annotated, Any, ClassVar, Literal, Union, get_args, get_origin, get_type_hints

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PrivateAttr,
    TypeAdapter,
    create_model,
    model_validator,
)

from brova_desktop.domain.colour import Colour
from brova_desktop.domain.ids import AssetId, ItemId, ReelId
from brova_desktop.domain.reels import records
from brova_desktop.domain.reels.curves import Curve, Key
from brova_desktop.domain.reels.document import Reel, Track
from brova_desktop.domain.reels.encode import encoded
from brova_desktop.domain.reels.records import FASTEST, SLOWEST, Record
from brova_desktop.domain.ticks import FRAME_RATES, TICKS_PER_SECOND, FrameRate, Ticks

RECORD_TYPES: dict[str, type[Record]] = {
    "track": Track,
    "clip": records.Clip,
    "text": records.TextItem,
    "picture": records.PictureItem,
    "video": records.VideoItem,
    "shape": records.ShapeItem,
    "progress": records.ProgressItem,
    "countdown": records.CountdownItem,
    "cue": records.Cue,
    "sound": records.Sound,
    "marker": records.Marker,
}
"""The `type` of a record in JSON."""
TYPE_NAMES = {kind: name for name, kind in RECORD_TYPES.items()}

LARGEST = 2**63 - 1
MOST_RECORDS = 50_000
MOST_IN_A_LIST = 50_000
LONGEST_STRING = 200_000


class Mirror(BaseModel):
    """A dataclass as pydantic sees it. `built` is the value, `left` what was not known, by field."""

    model_config = ConfigDict(
        extra="allow", strict=True, arbitrary_types_allowed=True, protected_namespaces=()
    )
    source: ClassVar[type]
    _built: Any = PrivateAttr(default=None)
    _left: dict[str, Any] = PrivateAttr(default_factory=dict)

    @model_validator(mode="after")
    def _build(self) -> Mirror:
        values: dict[str, Any] = {}
        left: dict[str, Any] = dict(self.model_extra or {})
        for name in type(self).model_fields:
            if name != "type":
                values[name], unknown = _unwrapped(getattr(self, name))
                if unknown:
                    left[name] = unknown
        kind = type(self).source
        names = {field.name for field in fields(kind)}
        if "extra" in names:
            values["extra"], left = left or records.NO_EXTRA, {}
        if "id" in names and "id" not in values:
            values["id"] = ""  # a map's key is the id; filled in by the map
        self._built, self._left = kind(**values), left
        return self


def _unwrapped(value: Any) -> tuple[Any, dict[str, Any]]:
    """The value inside mirrors, and the fields inside that nobody knew (see `encode.with_unknown`)."""
    if isinstance(value, Mirror):
        return value._built, value._left
    if isinstance(value, _Keys):
        keys, unknown = _unwrapped(value.keys)
        return Curve(keys), unknown
    if isinstance(value, list):
        pairs = [_unwrapped(part) for part in value]
        unknown = {str(index): left for index, (_, left) in enumerate(pairs) if left}
        return tuple(built for built, _ in pairs), {"count": len(pairs), "items": unknown} if unknown else {}
    if isinstance(value, dict):
        return {key: _unwrapped(part)[0] for key, part in value.items()}, {}
    return value, {}


class _Keys:
    """Keys on their way to become a curve, still with what they did not know."""

    __slots__ = ("keys",)

    def __init__(self, keys: list[Any]) -> None:
        self.keys = keys


@cache
def mirror(kind: Any) -> type[Mirror]:
    """The model of a dataclass."""
    hints = get_type_hints(kind, localns={"Json": object})  # what stands in `extra` is not looked into
    parts: dict[str, Any] = {}
    if kind in TYPE_NAMES:
        parts["type"] = (Literal[TYPE_NAMES[kind]], ...)
    for field in fields(kind):
        if field.name == "extra" or (field.name == "id" and kind is not Reel):
            continue
        parts[field.name] = (_mapped(hints[field.name]), _default(field))
    doc = kind.__doc__ or ""
    model: type[Mirror] = create_model(kind.__name__, __base__=Mirror, __module__=kind.__module__, **parts)
    model.__doc__ = "" if doc.startswith(f"{kind.__name__}(") else " ".join(doc.split())
    model.source = kind
    return model


def field_type(kind: Any, name: str) -> Any:
    """The pydantic type of one field of a dataclass; read it with `read_value`."""
    return _mapped(get_type_hints(kind, localns={"Json": object})[name])


def read_value(adapter: TypeAdapter[Any], value: object) -> tuple[Any, dict[str, Any]]:
    """A field's value from JSON, and what in it was not known. Raises pydantic's ValidationError."""
    return _unwrapped(adapter.validate_python(value))


def _default(field: DataclassField[Any]) -> Any:
    if field.default is MISSING and field.default_factory is MISSING:
        return ...
    factory: Callable[[], Any] = lambda: field.default  # noqa: E731
    if field.default_factory is not MISSING:
        factory = field.default_factory
    shown = encoded(factory())
    return Field(default_factory=factory, json_schema_extra={"default": shown} if shown is not None else None)


_TICKS = f"Ticks: whole numbers of 1/{TICKS_PER_SECOND:,} second."
_NAME = r"^[A-Za-z0-9_.:-]{1,80}$"


def _mapped(hint: Any) -> Any:
    """The pydantic type for a type hint of the document."""
    if hint in _SIMPLE:
        return _SIMPLE[hint]
    origin, inside = get_origin(hint), get_args(hint)
    if origin is tuple:
        return Annotated[list[_mapped(inside[0])], Field(max_length=MOST_IN_A_LIST)]  # type: ignore[misc]
    if origin in (Union, types.UnionType):
        return Union[tuple(type(None) if part is type(None) else _mapped(part) for part in inside)]  # noqa: UP007
    if origin is Mapping:
        return _keyed(inside[0], inside[1])
    if isinstance(hint, type) and issubclass(hint, Enum):
        return Annotated[hint, Field(strict=False), BeforeValidator(_enum_value)]
    if isinstance(hint, type) and is_dataclass(hint):
        return mirror(hint)
    raise TypeError(f"no JSON for {hint!r}")


def _enum_value(value: object) -> object:
    if not isinstance(value, (str, Enum)):
        raise ValueError("should be one of the known words")  # noqa: TRY004 - pydantic takes ValueErrors
    return value


def _keyed(key: Any, value: Any) -> Any:
    """A map of records or media, whose keys become the ids."""
    if value is Record:
        kinds: list[Any] = list(RECORD_TYPES.values())
        variants = tuple(mirror(kind) for kind in kinds)
        entry: Any = Annotated[Union[variants], Field(discriminator="type")]  # noqa: UP007
    else:
        entry = mirror(value)
    names: Any = _SIMPLE[key]
    return Annotated[dict[names, entry], Field(max_length=MOST_RECORDS)]


def _to_colour(value: object) -> Colour:
    if not isinstance(value, str):
        raise ValueError("should be a colour such as #ffd147")  # noqa: TRY004 - pydantic takes ValueErrors
    return Colour.parse(value)


def _to_speed(value: object) -> Fraction:
    if not isinstance(value, str) or len(value) > 40:
        raise ValueError('should be a speed such as "1" or "3/2"')
    over, slash, under = value.partition("/")
    if not over.isascii() or not over.isdigit() or (slash and not (under.isascii() and under.isdigit())):
        raise ValueError('should be a speed such as "1" or "3/2"')
    if slash and int(under) == 0:
        raise ValueError("cannot be divided by nothing")
    speed = Fraction(int(over), int(under) if slash else 1)
    if not SLOWEST <= speed <= FASTEST:
        raise ValueError("a speed is between a quarter and four")
    return speed


def _to_rate(value: object) -> FrameRate:
    if not isinstance(value, str) or value not in FRAME_RATES:
        raise ValueError("should be one of " + ", ".join(FRAME_RATES))
    return FRAME_RATES[value]


def _to_keys(value: object) -> object:
    """A number alone is a value that stands still."""
    if isinstance(value, Curve):
        return value
    return [{"at": 0, "value": value}] if isinstance(value, int) else value


def _keys_type() -> Any:
    number = Annotated[int, Field(strict=True)]
    listed: Any = Annotated[list[mirror(Key)], Field(min_length=1, max_length=10_000)]  # type: ignore[misc]

    def curve(keys: list[Any]) -> _Keys:
        _unwrapped(_Keys(keys))  # an order that is not one is told here, with its path
        return _Keys(keys)

    return Annotated[
        listed, AfterValidator(curve), BeforeValidator(_to_keys, json_schema_input_type=number | listed)
    ]


def _text(description: str, pattern: str) -> Any:
    return Annotated[str, Field(strict=True, pattern=pattern, description=description)]


def _parsed(kind: type, parse: Any, description: str, **shape: Any) -> Any:
    read = Annotated[str, Field(description=description, **shape)]
    return Annotated[kind, BeforeValidator(parse, json_schema_input_type=read)]


_SIMPLE: dict[Any, Any] = {
    int: Annotated[int, Field(strict=True, ge=-LARGEST, le=LARGEST)],
    Ticks: Annotated[int, Field(strict=True, ge=-LARGEST, le=LARGEST, description=_TICKS)],
    bool: Annotated[bool, Field(strict=True)],
    str: Annotated[str, Field(strict=True, max_length=LONGEST_STRING)],
    ItemId: _text("The key of a record.", _NAME),
    AssetId: _text("The key of a media file.", _NAME),
    ReelId: _text("The reel's own name.", _NAME),
    Colour: _parsed(Colour, _to_colour, "#rgb, #rrggbb or #rrggbbaa", pattern=r"^#[0-9a-fA-F]{3,8}$"),
    Fraction: _parsed(Fraction, _to_speed, 'An exact fraction: "1", "3/2".', pattern=r"^[0-9]+(/[0-9]+)?$"),
    FrameRate: _parsed(
        FrameRate, _to_rate, "Frames per second.", json_schema_extra={"enum": list(FRAME_RATES)}
    ),
}
_SIMPLE[Curve] = _keys_type()


def json_schema(version: str) -> dict[str, Any]:
    """JSON Schema (2020-12) of a whole reel file."""
    schema = mirror(Reel).model_json_schema(mode="validation")
    properties = {"schema": {"const": version, "description": "What this file is, and its version."}}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **schema,
        "title": "Brova reel",
        "description": "A reel. Times are ticks; other units are written beside each part. Unknown fields are kept.",
        "properties": {**properties, **schema["properties"]},
        "required": ["schema", *schema.get("required", [])],
    }
