from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.domain.errors import BadInput, BrovaError, Missing, NoRoom, Refused
from brova_desktop.settings import upgrades
from brova_desktop.settings.describe import json_schema, rows
from brova_desktop.settings.file import FILE_NAME, load_file
from brova_desktop.settings.reading import check, find, from_text, read
from brova_desktop.settings.schema import DECLARED, Settings
from brova_desktop.settings.store import Origin, SettingsStore, open_settings
from brova_desktop.settings.upgrades import UPGRADES, upgraded

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=12,
)
NAMES = st.sampled_from([one.name for one in DECLARED.values()]) | st.text(max_size=12)
SECTIONS = st.sampled_from(sorted({one.section for one in DECLARED.values()})) | st.text(max_size=12)
FILES = st.dictionaries(SECTIONS, JSON | st.dictionaries(NAMES, JSON, max_size=6), max_size=6)


def opened(folder: Path, workspace: Path | None = None, **environment: str) -> SettingsStore:
    return open_settings(folder, workspace, environment)


def write(path: Path, values: object) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(values), encoding="utf-8")
    return path


def test_every_setting_is_declared_in_full_and_its_default_is_allowed() -> None:
    for one in DECLARED.values():
        assert str(one.limits.title) and str(one.limits.help).endswith(".")
        assert check(one, one.default) == (one.default, None)
    assert len({one.variable for one in DECLARED.values()}) == len(DECLARED)


@given(FILES)
def test_any_values_give_complete_settings_and_a_sentence_for_each_mistake(values: dict[str, Any]) -> None:
    settings, problems = read(values)
    for one in DECLARED.values():
        value = getattr(getattr(settings, one.section), one.name)
        assert check(one, value) == (value, None)
    assert all(str(problem.why) for problem in problems)
    again, none = read({"general": {}})
    assert (again, none) == (Settings(), [])


@given(st.sampled_from(sorted(DECLARED)), st.text(max_size=30))
def test_any_text_is_a_value_or_a_sentence(key: str, text: str) -> None:
    declared = find(key)
    try:
        value = from_text(declared, text)
    except BadInput as error:
        assert error.sentence().startswith(key)
    else:
        assert check(declared, value) == (value, None)


def test_all_mistakes_are_named_at_once() -> None:
    _, problems = read({
        "media": {"longest_side": "big", "cache_gigabytes": -1, "proxies": 1, "import_mode": "move"},
        "engine": [],
        "services": {"youtube": "http://example.com"},
        "backups": {"automatic": None},
    })  # fmt: skip
    assert [one.key for one in problems] == [
        "media.import_mode", "media.longest_side", "media.cache_gigabytes", "media.proxies", "engine",
        "backups.automatic", "services.youtube",
    ]  # fmt: skip
    assert problems[2].sentence() == "media.cache_gigabytes: -1.0 is below 0.5 GB."


@pytest.mark.parametrize(
    ("address", "allowed"),
    [
        ("https://example.com/updates", True),
        ("http://127.0.0.1:9000", True),
        ("http://localhost", True),
        ("http://example.com", False),
        ("http://127.0.0.1.example.com", False),
        ("https://user:pass@example.com", False),
        ("ftp://example.com", False),
        ("https://example.com/\nx", False),
    ],
)
def test_plain_http_is_for_this_machine_only(address: str, allowed: bool) -> None:
    assert (check(find("services.youtube"), address)[1] is None) is allowed


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ("media.proxies", "off", False), ("media.proxies", "Yes", True), ("engine.workers", "4", 4),
        ("media.cache_gigabytes", "2", 2.0), ("engine.ffmpeg", "none", None),
        ("engine.ffmpeg", "/usr/bin/ff", "/usr/bin/ff"),
    ],
)  # fmt: skip
def test_texts_are_read_as_people_write_them(key: str, text: str, value: object) -> None:
    assert from_text(find(key), text) == value


def test_a_mistyped_name_gets_a_suggestion() -> None:
    with pytest.raises(Missing) as caught:
        find("engine.qualty")
    assert "engine.quality" in caught.value.sentence()


def test_values_are_kept_and_given_back(tmp_path: Path) -> None:
    store = opened(tmp_path)
    heard: list[Settings] = []
    store.changed.subscribe(heard.append)
    store.set("engine.quality", "high")
    assert opened(tmp_path).current.engine.quality == "high"
    assert opened(tmp_path).origin("engine.quality") is Origin.USER
    assert store.reset("engine.quality")
    assert not store.reset("engine.quality")
    assert opened(tmp_path).current == Settings()
    assert [one.engine.quality for one in heard] == ["high", "standard"]


def test_a_refused_value_changes_nothing(tmp_path: Path) -> None:
    store = opened(tmp_path)
    store.set("engine.workers", 3)
    before = (tmp_path / FILE_NAME).read_bytes()
    with pytest.raises(BadInput):
        store.set("engine.workers", 1_000)
    assert store.get("engine.workers") == 3
    assert (tmp_path / FILE_NAME).read_bytes() == before


def test_a_disk_that_refuses_leaves_the_value_in_force(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    store = opened(tmp_path)
    store.user.path = tmp_path / "file" / FILE_NAME
    with pytest.raises(NoRoom):
        store.set("engine.workers", 3)
    assert store.get("engine.workers") == 0


@given(FILES)
def test_unknown_values_survive_a_change(
    tmp_path_factory: pytest.TempPathFactory, values: dict[str, Any]
) -> None:
    folder = tmp_path_factory.mktemp("settings")
    values.pop("version", None)
    write(folder / FILE_NAME, {"version": upgrades.VERSION, **values})
    store = opened(folder)
    store.set("engine.quality", "draft")
    kept = json.loads((folder / FILE_NAME).read_text(encoding="utf-8"))
    engine = values.get("engine")
    expected = {**(engine if isinstance(engine, dict) else {}), "quality": "draft"}
    assert kept == {"version": upgrades.VERSION, **values, "engine": expected}


def test_the_workspace_lies_over_the_person_and_the_environment_over_both(tmp_path: Path) -> None:
    user, workspace = tmp_path / "user", tmp_path / "workspace"
    write(user / FILE_NAME, {"version": 1, "engine": {"quality": "draft", "workers": 2}})
    write(workspace / FILE_NAME, {"version": 1, "engine": {"quality": "high"}})
    store = opened(user, workspace, BROVA_ENGINE_WORKERS="5", BROVA_MEDIA_PROXIES="perhaps")
    assert (store.get("engine.quality"), store.origin("engine.quality")) == ("high", Origin.WORKSPACE)
    assert (store.get("engine.workers"), store.origin("engine.workers")) == (5, Origin.ENVIRONMENT)
    assert store.origin("media.proxies") is Origin.DEFAULT
    assert [one.key for one in store.problems] == ["BROVA_MEDIA_PROXIES"]
    store.set("engine.quality", "standard", in_workspace=True)
    assert json.loads((user / FILE_NAME).read_text(encoding="utf-8"))["engine"]["quality"] == "draft"
    with pytest.raises(BrovaError):
        opened(user).set("engine.quality", "high", in_workspace=True)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00\xff",
        b"[1]",
        b"{",
        b'{"version": 0}',
        b'{"version": "1"}',
        b'{"version": true}',
        b"[" * 100_000,
    ],
    ids=["empty", "octets", "list", "cut", "zero", "text", "bool", "deep"],
)
def test_a_damaged_file_is_put_aside_and_defaults_are_used(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / FILE_NAME
    path.write_bytes(content)
    store = opened(tmp_path)
    assert store.current == Settings()
    assert "damaged" in str(store.notes[0])
    assert not path.exists()
    assert (tmp_path / "settings.damaged-1.json").read_bytes() == content
    store.set("engine.quality", "high")
    assert opened(tmp_path).notes == []


@given(st.binary(max_size=200))
def test_any_octets_are_settings_or_put_aside(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    folder = tmp_path_factory.mktemp("settings")
    (folder / FILE_NAME).write_bytes(content)
    assert isinstance(opened(folder).current, Settings)


def test_a_file_of_a_newer_app_is_read_and_never_overwritten(tmp_path: Path) -> None:
    path = write(tmp_path / FILE_NAME, {"version": 99, "engine": {"quality": "draft", "wings": 2}})
    before = path.read_bytes()
    store = opened(tmp_path)
    assert store.current.engine.quality == "draft"
    assert "newer version" in str(store.notes[0])
    with pytest.raises(Refused):
        store.set("engine.quality", "high")
    assert store.get("engine.quality") == "draft"
    assert path.read_bytes() == before


def test_older_files_climb_one_step_after_the_other() -> None:
    steps = {
        2: lambda values: {**values, "second": [*values["first"], 2]},
        3: lambda values: {**values, "third": [*values["second"], 3]},
    }
    assert upgraded({"first": [1]}, 1, steps) == {"first": [1], "second": [1, 2], "third": [1, 2, 3]}
    assert upgraded({"second": [0]}, 2, steps) == {"second": [0], "third": [0, 3]}
    assert upgraded({"third": [0]}, 3, steps) == {"third": [0]}


def test_every_upgrade_has_a_test() -> None:
    """Name it ``test_upgrade_to_version_N...`` in this file."""
    tests = [name for name in globals() if name.startswith("test_upgrade_to_version_")]
    untested = [step for step in UPGRADES if not any(f"_version_{step}" in name for name in tests)]
    assert untested == []
    assert sorted(UPGRADES) == list(range(2, upgrades.VERSION + 1))


def test_search_finds_by_key_title_help_and_choice_without_case(tmp_path: Path) -> None:
    store = opened(tmp_path)
    assert [one.key for one in rows(store, "FFmpeg program")] == ["engine.ffmpeg"]
    assert [one.key for one in rows(store, "oldest go first")] == ["media.cache_gigabytes"]
    assert "media.import_mode" in [one.key for one in rows(store, "reference")]
    assert len(rows(store)) == len(DECLARED)
    assert rows(store, "nothing speaks of that") == []


def test_the_schema_describes_every_setting() -> None:
    schema = json_schema()
    for one in DECLARED.values():
        described = schema["properties"][one.section]["properties"][one.name]
        assert described["default"] == one.default
        assert described["title"] == str(one.limits.title)
        assert ("null" in described["type"]) is one.optional
    assert schema["properties"]["engine"]["properties"]["quality"]["enum"] == ["draft", "standard", "high"]
    assert json.loads(json.dumps(schema)) == schema


def test_a_missing_file_is_empty_settings(tmp_path: Path) -> None:
    assert load_file(tmp_path / "nowhere" / FILE_NAME).values == {}


def test_a_service_is_sent_elsewhere_by_its_own_variable(tmp_path: Path) -> None:
    write(tmp_path / FILE_NAME, {"services": {"tiktok": "https://double.example", "youtube": "http://example.org"}})
    store = opened(tmp_path, BROVA_YOUTUBE_URL="http://127.0.0.1:9000")
    assert (store.get("services.youtube"), store.get("services.tiktok")) == (
        "http://127.0.0.1:9000", "https://double.example")
    assert store.origin("services.youtube") is Origin.ENVIRONMENT
    assert opened(tmp_path).get("services.youtube") is None  # plain http is for this machine only


def test_what_another_window_has_set_counts_and_is_kept(tmp_path: Path) -> None:
    ours, other = open_settings(tmp_path, environment={}), open_settings(tmp_path, environment={})
    other.set("backups.keep_daily", 3)
    assert ours.current.backups.keep_daily == 7
    assert ours.fresh().backups.keep_daily == 3
    other.set("backups.keep_weekly", 9)
    ours.set("engine.quality", "high")
    kept = open_settings(tmp_path, environment={}).current
    assert (kept.backups.keep_daily, kept.backups.keep_weekly, kept.engine.quality) == (3, 9, "high")
