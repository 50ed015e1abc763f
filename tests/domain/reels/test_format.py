from __future__ import annotations

import copy
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brova_desktop.domain.errors import Act, BadInput
from brova_desktop.domain.reels.checks import damage, problems
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.edits.tracks import set_track
from brova_desktop.domain.reels.edits.wording import set_text
from brova_desktop.domain.reels.format import from_json, from_tree, json_schema, to_json, to_tree
from brova_desktop.domain.reels.upgrades import CURRENT, STEPS, upgraded
from tests.domain.reels.making import FRAME, clip, cue, reel, reels, text

GOLDENS = Path(__file__).parents[2] / "goldens" / "reels"
WHOLE = to_tree(reel(clip("a", 0, 10), clip("b", 10, 10), texts=(text("t", 0, 5),), cues=(cue("q", 0, 4),)))


@given(made=reels())
def test_a_reel_comes_back_from_its_file_exactly(made: Reel) -> None:
    assert from_json(to_json(made)) == made
    assert from_json(to_json(made, indent=None).encode()) == made


@pytest.mark.parametrize("path", sorted(GOLDENS.glob("*.json")), ids=lambda path: path.stem)
def test_every_golden_opens_and_is_written_again_as_it_was(path: Path) -> None:
    """These files were written by earlier versions; one of the present version comes back byte for byte."""
    content = path.read_text(encoding="utf-8")
    made = from_json(content)
    assert problems(made) == []
    if json.loads(content)["schema"] == f"reel.{CURRENT}":
        assert to_json(made) == content


def test_there_is_a_golden_of_every_version() -> None:
    found = {json.loads(path.read_text(encoding="utf-8"))["schema"] for path in GOLDENS.glob("*.json")}
    assert found >= {f"reel.{version}" for version in range(1, CURRENT + 1)}
    assert set(STEPS) == set(range(1, CURRENT))


# --- unknown fields ---


def with_unknown(tree: object, depth: int = 0) -> None:
    """Put a field that nobody knows into every object that is no map of ids."""
    if isinstance(tree, dict):
        for name, value in tree.items():
            is_map = depth == 0 and name in ("records", "media")
            with_unknown(list(value.values()) if is_map else value, depth + 1)
        tree["x-later"] = {"depth": depth, "list": [1.5, None, "ü"]}
    elif isinstance(tree, list):
        for value in tree:
            with_unknown(value, depth + 1)


def test_unknown_fields_survive_at_every_level() -> None:
    tree = copy.deepcopy(WHOLE)
    with_unknown(tree)
    for name in ("records", "media"):
        tree[name].pop("x-later", None)
    assert json.dumps(tree).count("x-later") > 20
    assert to_tree(from_tree(tree)) == tree
    assert json.loads(to_json(from_json(json.dumps(tree)))) == tree


def test_unknown_fields_survive_edits_of_their_neighbours() -> None:
    tree = copy.deepcopy(WHOLE)
    tree["records"]["t"]["style"]["glow"] = 3
    tree["records"]["texts"]["tint"] = "warm"
    tree["records"]["q"]["words"][1]["sure"] = 0.5
    made = set_track(set_text(from_tree(tree), "t", "New"), "texts", hidden=True)
    written = to_tree(made)["records"]
    assert (written["t"]["text"], written["t"]["style"]["glow"]) == ("New", 3)
    assert (written["texts"]["hidden"], written["texts"]["tint"]) == (True, "warm")
    assert written["q"]["words"][1]["sure"] == 0.5


@pytest.mark.parametrize("name", ["id", "extra", "_built", "model_config", "__class__", "type_", "records.a", "ü"])
def test_a_field_may_have_any_name(name: str) -> None:
    tree = copy.deepcopy(WHOLE)
    tree["records"]["a"][name] = 1
    assert to_tree(from_tree(tree)) == tree


# --- mistakes ---

MISTAKES = [
    (("records", "a", "span"), {"start": 9, "end": 1}, "records.a.span: a span does not end before it starts"),
    (("records", "a", "span", "start"), 1.5, "records.a.span.start: should be a valid integer"),
    (("records", "a", "span", "start"), True, "records.a.span.start"),
    (("records", "a", "span", "start"), "0", "records.a.span.start"),
    (("records", "a", "speed"), "9/0", "records.a.speed"),
    (("records", "a", "speed"), "100", "records.a.speed: a speed is between a quarter and four"),
    (("records", "a", "speed"), "٣", "records.a.speed"),
    (("records", "a", "speed"), 1, "records.a.speed"),
    (("records", "a", "crop", "left"), 10_000, "records.a.crop: a crop leaves something of the picture"),
    (("records", "a", "level"), [], "records.a.level"),
    (("records", "a", "level"), [{"at": 0, "value": 1}, {"at": 0, "value": 2}], "records.a.level: keys stand in order"),
    (("records", "a", "fit"), "zoom", "records.a.fit: should be 'fill'"),
    (("records", "a", "fit"), 3, "records.a.fit: should be one of the known words"),
    (("records", "a", "type"), "hologram", "records.a"),
    (("records", "a", "type"), "text", "records.a.text"),
    (("records", "a", "media"), "../../x", "records.a.media"),
    (("records", "t", "style", "colour"), "red", "records.t.style.colour: not a colour: 'red'"),
    (("records", "main", "items"), ["a", "zz"], "records.main: names zz, which is no item"),
    (("records", "main", "items"), ["b", "a"], "records.a: overlaps b or stands before it"),
    (("records", "main", "items"), ["a", "b", "a"], "records.a: stands on a track more than once"),
    (("records", "main", "items"), ["a", "b", "t"], "records.t: does not belong"),
    (("records", "main", "kind"), "overlay", "a reel has exactly one main track, this one has 0"),
    (("tracks",), [], "a reel has exactly one main track"),
    (("tracks",), ["main", "main"], "records.main: is named as a track more than once"),
    (("canvas", "rate"), "31", "canvas.rate: should be one of 23.976"),
    (("canvas", "width"), 1081, "canvas: a canvas has even sides"),
    (("canvas", "width"), 2**63, "a number is too large"),
    (("title",), None, "title"),
    (("records",), [], "records"),
    (("id",), "", "id"),
]


@pytest.mark.parametrize(("path", "value", "words"), MISTAKES)
def test_a_mistake_is_named_with_its_place(path: tuple[str, ...], value: object, words: str) -> None:
    tree = copy.deepcopy(WHOLE)
    spot = tree
    for name in path[:-1]:
        spot = spot[name]
    spot[path[-1]] = value
    with pytest.raises(BadInput) as caught:
        from_tree(tree)
    assert words in caught.value.detail
    assert caught.value.detail.splitlines()[0][:60] in str(caught.value.happened)


def test_all_mistakes_are_told_at_once() -> None:
    tree = copy.deepcopy(WHOLE)
    tree["records"]["a"]["muted"] = tree["records"]["b"]["muted"] = "yes"
    with pytest.raises(BadInput) as caught:
        from_tree(tree)
    assert "2 mistakes" in str(caught.value.happened)
    assert len(caught.value.detail.splitlines()) == 2


@pytest.mark.parametrize("content", [
    "", " ", "[]", "5", "null", "{", '{"schema": "reel.1"', '{"schema": 1}', '{"schema": "banner.1"}', "{}", "\ufeff{}",
    '{"schema": "reel.1", "schema": "reel.1"}', '{"schema": "reel.1", "x": NaN}', '{"schema": "reel.1", "x": Infinity}',
    '{"schema": "reel.1", "x": 1e999}', '{"schema": "reel.1", "x": ' + "9" * 5_000 + "}",
    "[" * 100_000, '{"a":' * 100_000, '{"schema": "reel.1", "x": ' + "[" * 70 + "]" * 70 + "}",
    '{"schema": "reel.1", "title": "\\ud800"}', '{"schema": "reel.1", "\\udfff": 1}', '{"schema": "reel.99999999"}',
    '{"schema": "reel.0"}', b"\xff\xfe{}", b"\x80", '{"schema": "reel.1", "title": "' + "x" * 200_001 + '"}',
])
def test_what_is_no_reel_is_told_in_a_sentence(content: str | bytes) -> None:
    with pytest.raises(BadInput) as caught:
        from_json(content)
    assert str(caught.value.happened).endswith(".")
    assert len(str(caught.value.happened)) < 500


_WORTH = st.one_of(
    st.none(), st.booleans(), st.integers(), st.integers(-3, 100).map(lambda n: n * FRAME), st.floats(),
    st.text(max_size=8), st.sampled_from(("clip", "track", "main", "a", "t", "#fff", "1/2", "text", "x" * 300)),
    st.sampled_from((2**63, -(2**63), [], {}, [[]], {"a": {}})),
)


def spots_of(tree: object):
    if isinstance(tree, dict | list):
        for key, value in tree.items() if isinstance(tree, dict) else enumerate(tree):
            yield tree, key
            yield from spots_of(value)


@given(made=reels(), pick=st.data())
@settings(max_examples=150)
def test_a_damaged_file_is_a_sound_reel_or_a_sentence(made: Reel, pick: st.DataObject) -> None:
    tree = json.loads(to_json(made))
    for _ in range(pick.draw(st.integers(1, 3))):
        holder, key = pick.draw(st.sampled_from(list(spots_of(tree))))
        match pick.draw(st.sampled_from(("set", "set", "remove", "add", "copy"))):
            case "set":
                holder[key] = pick.draw(_WORTH)
            case "remove":
                del holder[key]
            case "add" if isinstance(holder, dict):
                holder[pick.draw(st.text(max_size=8))] = pick.draw(_WORTH)
            case "copy":
                other, name = pick.draw(st.sampled_from(list(spots_of(tree))))
                holder[key] = copy.deepcopy(other[name])
    try:
        found = from_json(json.dumps(tree))
    except BadInput as refusal:
        assert str(refusal.happened).endswith(".")
        assert str(refusal.happened).isprintable()
    else:
        assert damage(found) == []
        problems(found)
        assert from_json(to_json(found)) == found


@given(content=st.binary(max_size=200) | st.text(max_size=200))
def test_any_content_is_a_reel_or_a_sentence(content: str | bytes) -> None:
    with pytest.raises(BadInput):
        from_json(content)


# --- versions ---


def test_upgrades_run_step_by_step_up_to_the_present() -> None:
    steps = {1: lambda tree: {**tree, "one": 1}, 2: lambda tree: {**tree, "two": tree["one"] + 1}}
    assert upgraded({"schema": "reel.1"}, steps=steps, current=3) == {"schema": "reel.3", "one": 1, "two": 2}
    assert upgraded({"schema": "reel.2", "one": 5}, steps=steps, current=3)["two"] == 6


def test_a_newer_reel_is_refused_politely() -> None:
    with pytest.raises(BadInput) as caught:
        from_tree({**WHOLE, "schema": f"reel.{CURRENT + 1}"})
    assert "newer version" in str(caught.value.happened)
    assert Act.UPDATE_APP in caught.value.acts


# --- schema ---


def test_the_schema_names_every_part_and_every_required_field() -> None:
    schema = json_schema()
    assert schema["properties"]["schema"]["const"] == "reel.1"
    assert set(schema["required"]) == {"schema", "id", "tracks", "records"}
    definitions = schema["$defs"]
    assert set(definitions["Clip"]["required"]) == {"type", "span", "media"}
    assert definitions["Clip"]["properties"]["speed"]["default"] == "1"
    assert definitions["Fit"]["enum"] == ["fill", "fit", "blur-fill"]
    assert "Ticks" in definitions["Span"]["properties"]["start"]["description"]
    json.dumps(schema)
