"""`brova post`, `brova queue` and `brova metrics` on the simulators of a sandbox workspace."""

from __future__ import annotations

import csv
import subprocess
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from brova_desktop.assembly import toolbox
from brova_desktop.cli import accounts as accounts_command
from brova_desktop.sandbox.visitor import allow
from tests.cli.running import Brova


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four seconds that every platform takes."""
    file = tmp_path_factory.mktemp("film") / "film.mp4"
    subprocess.run(
        [str(toolbox().path), "-loglevel", "error", "-f", "lavfi", "-i", "testsrc=s=540x960:r=30:d=4",
         "-f", "lavfi", "-i", "sine=d=4", "-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p",
         "-c:a", "aac", "-shortest", str(file)], check=True)  # fmt: skip
    return file


@pytest.fixture
def connected(brova: Brova, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Brova]:
    """A sandbox workspace with one account on YouTube and one on TikTok."""
    visits: list[threading.Thread] = []

    def visit(address: str) -> None:
        visits.append(threading.Thread(target=allow, args=(address, "qahwa")))
        visits[-1].start()

    monkeypatch.setattr(accounts_command, "open_in_browser", visit)
    monkeypatch.setenv("BROVA_WORKSPACE", str(tmp_path / "ws"))
    assert brova("workspace", "create", str(tmp_path / "ws"), "--sandbox").code == 0
    for platform in ("youtube", "tiktok"):
        assert brova("accounts", "connect", platform).code == 0
    yield brova
    for one in visits:
        one.join()


def new_post(brova: Brova, film: Path, *more: str) -> str:
    said = brova("post", "new", "--media", str(film), "--caption", "Freshly roasted", "--title", "Coffee",
                 "--to", "youtube", "--to", "tiktok", *more, "--json")  # fmt: skip
    assert said.code == 0, said.err
    name: str = said.document["post"]
    return name


def test_a_post_is_made_published_and_read_about(connected: Brova, film: Path, tmp_path: Path) -> None:
    post = new_post(connected, film)
    assert [one["state"] for one in connected("post", "show", post, "--json").document["targets"]] == ["draft"] * 2
    preview = connected("post", "preview", post)
    assert "caption (15/" in preview.out

    published = connected("post", "publish", post, "--json")
    assert published.code == 0, published.err
    targets = {one["platform"]: one for one in published.document["targets"]}
    assert {one["state"] for one in targets.values()} == {"published"}
    assert targets["youtube"]["published"]["link"]

    again = connected("post", "publish", post, "--json")
    assert again.code == 1
    assert again.document["error"]["kind"] == "Refused"

    read = connected("metrics", "sync", "--json")
    assert targets["youtube"]["target"] in {one["target"] for one in read.document["readings"]}
    assert connected("metrics", "export", "-o", str(tmp_path / "out.csv")).code == 0
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        assert next(csv.DictReader(file))["platform"] == "youtube"


def test_one_account_shows_other_files_until_it_shows_the_same_again(connected: Brova, film: Path,
                                                                     tmp_path: Path) -> None:
    mine, all_of_them = tmp_path / "mine.mp4", tmp_path / "all.mp4"
    for copy in (mine, all_of_them):
        copy.write_bytes(film.read_bytes())
    post = new_post(connected, film)

    def own() -> dict[str, list[str]]:
        shown = connected("post", "show", post, "--json").document
        return {one["platform"]: [Path(name).name for name in one["own_media"]] for one in shown["targets"]}

    assert own() == {"youtube": [], "tiktok": []}
    assert connected("post", "media", post, str(mine), "--only", "tiktok").code == 0
    assert own() == {"youtube": [], "tiktok": ["mine.mp4"]}
    assert connected("post", "media", post, str(all_of_them)).code == 0
    told = connected("post", "media", post).out.splitlines()[-2:]
    assert [line.split()[-2:] for line in told] == [["@qahwa.box", "all.mp4"], ["mine.mp4", "yes"]]
    preview = {one["platform"]: Path(one["media"][0]["file"]).name
               for one in connected("post", "preview", post, "--json").document["targets"]}
    assert preview == {"youtube": "all.mp4", "tiktok": "mine.mp4"}
    target = connected("post", "show", post, "--json").document["targets"][1]["target"]
    assert connected("post", "media", target, "--same").code == 0
    assert own() == {"youtube": [], "tiktok": []}
    assert connected("post", "media", post, str(mine), "--same").code == 2


def test_a_planned_post_waits_for_its_time_and_the_queue_says_so(connected: Brova, film: Path) -> None:
    at = (datetime.now(UTC) + timedelta(days=3)).replace(microsecond=0)
    post = new_post(connected, film, "--at", at.isoformat(), "--zone", "Asia/Riyadh")
    status = connected("queue", "status", "--json").document
    assert status["scheduled"] == 2
    assert status["next"]["zone"] == "Asia/Riyadh"
    run = connected("queue", "run", "--until-empty", "--json")
    assert run.code == 0
    assert run.document == {"published": [], "failed": [], "parked": []}
    cancelled = connected("post", "cancel", post, "--only", "tiktok", "--json")
    assert [one["state"] for one in cancelled.document["targets"]] == ["cancelled"]
    assert connected("queue", "status", "--json").document["scheduled"] == 1


def test_a_time_that_is_over_is_refused_with_the_remedy(connected: Brova, film: Path) -> None:
    post = new_post(connected, film)
    said = connected("post", "schedule", post, "--at", "2020-01-01T18:00")
    assert said.code == 1
    assert "This time is over." in said.err


def test_a_file_that_is_gone_is_named_and_a_retry_goes_on_once_it_is_back(
    connected: Brova, film: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.mp4"
    copy.write_bytes(film.read_bytes())
    post = new_post(connected, copy)
    assert connected("post", "publish", post, "--only", "youtube").code == 0
    copy.unlink()
    said = connected("post", "publish", post, "--only", "tiktok", "--json")
    assert said.code == 1
    assert "is not there any more" in said.err
    copy.write_bytes(film.read_bytes())
    retried = connected("post", "retry", post, "--json")
    assert retried.code == 0, retried.err
    assert [one["state"] for one in retried.document["targets"]] == ["published"]


def test_a_month_of_posts_comes_from_a_sheet_and_bad_rows_are_named(connected: Brova, film: Path,
                                                                   tmp_path: Path) -> None:
    sheet = tmp_path / "month.csv"
    at = (datetime.now(UTC) + timedelta(days=5)).isoformat(timespec="minutes")
    with sheet.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["media", "caption", "to", "at", "title"])
        writer.writerow([film, "One", "youtube;tiktok", at, "First"])
        writer.writerow([film, "Two", "nobody", "", "Second"])
        writer.writerow(["missing.mp4", "Three", "youtube", "", "Third"])
    said = connected("post", "import-csv", str(sheet), "--json")
    assert said.code == 3
    assert len(said.document["posts"]) == 1
    assert len(said.document["failed"]) == 2
    assert "Row 3" in said.document["failed"][0]


def test_a_paused_queue_begins_nothing(connected: Brova, film: Path) -> None:
    post = new_post(connected, film)
    assert connected("queue", "pause", "--json").document["paused"] is True
    assert connected("post", "publish", post, "--no-wait").code == 0
    connected("queue", "run", "--until-empty")
    assert {one["state"] for one in connected("post", "show", post, "--json").document["targets"]} == {"scheduled"}
    connected("queue", "go-on")
    assert connected("queue", "run", "--until-empty").code == 0
    assert {one["state"] for one in connected("post", "show", post, "--json").document["targets"]} == {"published"}


@pytest.mark.parametrize("option", ["youtube.privcy=private", "youtube.privacy=privat", "yotube.privacy=private"])
def test_a_mistyped_choice_makes_no_post_that_would_be_public(option: str, connected: Brova, film: Path) -> None:
    said = connected("post", "new", "--media", str(film), "--title", "Coffee", "--to", "youtube", "--option", option)
    assert said.code == 1
    assert "No post was made." in said.err
    assert connected("post", "list", "--json").document["posts"] == []


def test_one_target_of_two_that_fails_is_exit_code_3(connected: Brova, film: Path) -> None:
    made = connected("post", "new", "--media", str(film), "--caption", "Freshly roasted", "--title", "Coffee",
                     "--to", "youtube", "--to", "tiktok", "--option", "tiktok.mode=direct", "--json")  # fmt: skip
    assert made.code == 3, "nobody has chosen yet who can see it on TikTok"
    said = connected("post", "publish", made.document["post"], "--json")
    assert said.code == 3
    assert sorted(one["state"] for one in said.document["targets"]) == ["failed", "published"]
    assert "1 of 2 done." in said.err


def test_a_month_goes_into_a_sheet_and_back_and_into_another_calendar(connected: Brova, film: Path,
                                                                      tmp_path: Path) -> None:
    at = (datetime.now(UTC) + timedelta(days=3)).replace(microsecond=0)
    new_post(connected, film, "--at", at.isoformat(), "--name", "=cmd()")
    stretch = ("--from", at.date().isoformat(), "--until", (at + timedelta(days=1)).date().isoformat())
    sheet, calendar, feed = (tmp_path / name for name in ("month.csv", "month.ics", "feed.ics"))
    said = connected("post", "export-csv", "-o", str(sheet), *stretch, "--json")
    assert (said.code, said.document["entries"]) == (0, 1)
    checked = connected("post", "import-csv", str(sheet), "--check", "--json")
    assert (checked.code, checked.document) == (0, {"rows": 1, "wrong": []})
    again = connected("post", "import-csv", str(sheet), "--json")
    assert (again.code, len(again.document["posts"])) == (0, 1), again.err
    assert connected("post", "show", again.document["posts"][0], "--json").document["name"] == "=cmd()"

    assert connected("post", "export-ics", "-o", str(calendar), *stretch, "--json").document["entries"] == 4
    assert calendar.read_bytes().count(b"BEGIN:VEVENT") == 4
    assert connected("post", "feed", str(feed), "--json").document["feed"] == str(feed)
    new_post(connected, film, "--at", at.isoformat())
    assert feed.read_bytes().count(b"BEGIN:VEVENT") == 6, "it follows what other commands do"
    assert connected("post", "feed", "--off", "--json").document["feed"] is None


def test_a_post_is_reviewed_and_noted_and_goes_out_only_once_it_is_approved(connected: Brova, film: Path) -> None:
    assert connected("settings", "set", "publishing.only_approved", "true").code == 0
    post = new_post(connected, film)
    assert connected("post", "note", post, "Mind the date").code == 0
    asked = connected("post", "review", post, "--state", "changes-asked", "--by", "Omar", "--remark", "The price",
                      "--json")  # fmt: skip
    assert asked.document["review"] == "changes-asked"
    waits = connected("post", "publish", post, "--only", "youtube", "--json")
    assert [one["state"] for one in waits.document["targets"]] == ["scheduled"]
    found = connected("post", "list", "--review", "changes-asked", "--json").document["posts"]
    assert [one["post"] for one in found] == [post]
    assert connected("post", "list", "--review", "approved", "--json").document["posts"] == []
    approved = connected("post", "review", post, "--state", "approved", "--json").document
    assert [one["who"] for one in approved["reviews"]] == ["Omar", "Omar"], "the last name is used again"
    assert approved["note"] == "Mind the date"
    assert connected("queue", "run", "--until-empty", "--json").code == 0
    states = {one["platform"]: one["state"] for one in connected("post", "show", post, "--json").document["targets"]}
    assert states == {"youtube": "published", "tiktok": "draft"}
    assert connected("post", "review", post, "--state", "fine").code == 2


def test_a_template_and_slots_make_a_week_of_posts(connected: Brova, film: Path) -> None:
    post = new_post(connected, film)
    assert connected("post", "template", "save", post, "Roast day").code == 0
    [kept] = connected("post", "template", "list", "--json").document["templates"]
    assert kept["name"] == "Roast day"
    for account in ("youtube", "tiktok"):
        assert connected("post", "slots", account, "Mon-Sun 09:00").code == 0
    assert connected("post", "slots", "youtube", "--json").document["slots"] == "Mon-Sun 09:00"
    assert connected("post", "slots", "youtube", "Mon 25:00").code == 1
    used = connected("post", "template", "use", "Roast day", "--media", str(film), "--media", str(film), "--json")
    assert used.code == 0, used.err
    planned = connected("post", "next-slot", post, "--json").document["targets"]
    assert len({one["local"] for one in planned}) == 1
    spread = connected("post", "spread", used.document["post"], "--json").document["targets"]
    assert len({one["local"] for one in spread} | {planned[0]["local"]}) == 3
    assert connected("post", "template", "remove", "Roast day").code == 0
    assert connected("post", "template", "use", "Roast day").code == 1
