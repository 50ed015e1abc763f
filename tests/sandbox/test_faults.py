from __future__ import annotations

import pytest

from brova_desktop.sandbox.exchange import Cut
from brova_desktop.sandbox.faults import PASSING, Fault, Faults, Kind
from brova_desktop.sandbox.published import Outcome
from brova_desktop.sandbox.sandbox import Sandbox
from tests.jobs.clocks import HandClock
from tests.sandbox.callers import STEP, TikTokCaller, YouTubeCaller, reason_of
from tests.sandbox.tiny_video import tiny_video

FILE = tiny_video(size=3 * STEP)
WHOLE = f"bytes 0-{len(FILE) - 1}/{len(FILE)}"


@pytest.mark.parametrize(
    ("kind", "cut"),
    [(Kind.TIMEOUT, Cut.SILENCE), (Kind.RESET, Cut.RESET), (Kind.CONNECT_REFUSED, Cut.REFUSED)],
)
def test_nothing_happens_when_a_request_is_lost_on_its_way(youtube: YouTubeCaller, kind: Kind, cut: Cut) -> None:
    session = youtube.session(len(FILE))
    youtube.sandbox.faults.add(Fault(kind, "youtube.upload.chunk"))
    assert youtube.put(session, FILE, WHOLE).cut is cut
    assert youtube.sandbox.published() == []
    assert "Range" not in youtube.probe(session, len(FILE)).headers
    assert youtube.put(session, FILE, WHOLE).status == 200


@pytest.mark.parametrize(
    ("kind", "cut"),
    [(Kind.TIMEOUT_AFTER, Cut.SILENCE), (Kind.RESET_AFTER, Cut.RESET), (Kind.RESET_MID_ANSWER, Cut.MID_ANSWER)],
)
def test_it_has_happened_when_the_answer_is_lost(youtube: YouTubeCaller, kind: Kind, cut: Cut) -> None:
    session = youtube.session(len(FILE))
    youtube.sandbox.faults.add(Fault(kind, "youtube.upload.chunk"))
    assert youtube.put(session, FILE, WHOLE).cut is cut
    (act,) = youtube.sandbox.published()
    assert youtube.probe(session, len(FILE)).document()["id"] == act.id


def test_a_server_error_comes_before_or_after_the_effect(tiktok: TikTokCaller) -> None:
    tiktok.sandbox.faults.add(Fault(Kind.STATUS, "tiktok.video.init", status=502))
    assert reason_of(tiktok.init(9)) == (502, "internal_error")
    assert tiktok.sandbox.tiktok.posts.every() == []
    tiktok.sandbox.faults.add(Fault(Kind.STATUS_AFTER, "tiktok.video.init", status=500))
    assert reason_of(tiktok.init(9)) == (500, "internal_error")
    assert len(tiktok.sandbox.tiktok.posts.every()) == 1


@pytest.mark.parametrize("retry_after", [None, 7])
def test_too_many_requests_with_and_without_a_time_to_wait(
    youtube: YouTubeCaller, tiktok: TikTokCaller, retry_after: int | None
) -> None:
    youtube.sandbox.faults.add(Fault(Kind.RATE_LIMIT, times=2, retry_after=retry_after))
    for answer, reason in ((youtube.start(10), "rateLimitExceeded"), (tiktok.init(9), "rate_limit_exceeded")):
        assert reason_of(answer) == (429, reason)
        assert answer.headers.get("Retry-After") == (None if retry_after is None else "7")


def test_a_connection_that_breaks_within_a_chunk_leaves_whole_steps_at_youtube(youtube: YouTubeCaller) -> None:
    session = youtube.session(len(FILE))
    youtube.sandbox.faults.add(Fault(Kind.RESET_MID_BODY, "youtube.upload.chunk", kept=2 * STEP + 5))
    assert youtube.put(session, FILE, WHOLE).cut is Cut.RESET
    assert youtube.probe(session, len(FILE)).headers["Range"] == f"bytes=0-{2 * STEP - 1}"
    rest = FILE[2 * STEP :]
    assert youtube.put(session, rest, f"bytes {2 * STEP}-{len(FILE) - 1}/{len(FILE)}").status == 200
    (act,) = youtube.sandbox.published()
    assert act.bytes == len(FILE)


def test_a_connection_that_breaks_within_a_chunk_leaves_nothing_of_it_at_tiktok(tiktok: TikTokCaller) -> None:
    file = tiny_video(size=10_000)
    publish_id, upload = tiktok.opened(len(file))
    tiktok.sandbox.faults.add(Fault(Kind.RESET_MID_BODY, "*.upload.chunk", kept=6_000))
    assert tiktok.put(upload, file, 0, len(file)).cut is Cut.RESET
    assert tiktok.status(publish_id)["uploaded_bytes"] == 0
    assert tiktok.put(upload, file, 0, len(file)).status == 201


def test_an_answer_may_be_no_json(youtube: YouTubeCaller) -> None:
    youtube.sandbox.faults.add(Fault(Kind.MALFORMED_JSON, "youtube.channels.list"))
    answer = youtube.ask("GET", "/youtube/v3/channels", "part=id&mine=true")
    assert answer.status == 200
    with pytest.raises(ValueError, match=r"Expecting|Unterminated|Invalid|delimiter"):
        answer.document()


def test_a_token_expires_in_the_middle_of_an_upload(youtube: YouTubeCaller) -> None:
    tokens = youtube.simulator.grant("qahwa")
    youtube.token = tokens.access_token
    session = youtube.session(len(FILE))
    youtube.sandbox.faults.add(Fault(Kind.EXPIRED_TOKEN, "youtube.upload.chunk"))
    assert reason_of(youtube.put(session, FILE, WHOLE)) == (401, "authError")
    youtube.token = youtube.refresh(tokens.refresh_token).document()["access_token"]
    assert youtube.put(session, FILE, WHOLE).status == 200


def test_a_person_takes_the_permission_back(tiktok: TikTokCaller) -> None:
    tokens = tiktok.simulator.grant("qahwa")
    tiktok.token = tokens.access_token
    tiktok.sandbox.faults.add(Fault(Kind.REVOKED_GRANT, "tiktok.video.init"))
    assert reason_of(tiktok.init(9)) == (401, "access_token_invalid")
    assert reason_of(tiktok.refresh(tokens.refresh_token)) == (400, "invalid_grant")


def test_processing_is_slow_or_fails(youtube: YouTubeCaller, tiktok: TikTokCaller, clock: HandClock) -> None:
    faults = youtube.sandbox.faults
    faults.add(Fault(Kind.SLOW_PROCESSING, "youtube.upload.chunk", seconds=600))
    slow = youtube.upload()
    faults.add(Fault(Kind.FAILED_PROCESSING, "tiktok.upload.chunk", code="spam_risk_text"))
    failed = tiktok.upload()
    faults.add(Fault(Kind.FAILED_PROCESSING, "youtube.upload.chunk", code="copyright"))
    rejected = youtube.upload()
    clock.pass_time(300)
    assert youtube.video(slow)["status"]["uploadStatus"] == "uploaded"
    assert youtube.video(rejected)["status"]["rejectionReason"] == "copyright"
    assert tiktok.status(failed)["fail_reason"] == "spam_risk_text"
    clock.pass_time(301)
    assert youtube.video(slow)["status"]["uploadStatus"] == "processed"
    assert [act.outcome for act in youtube.sandbox.published()] == [Outcome.PUBLISHED]


def test_a_rule_waits_for_its_turn_and_ends() -> None:
    faults = Faults()
    faults.add(Fault(Kind.RESET, "a.*", nth=2, times=2))
    assert [faults.drawn(name) is not None for name in ("a.b", "x.y", "a.b", "a.c", "a.d")] == [
        False, False, True, True, False,
    ]  # fmt: skip
    faults.add(Fault(Kind.RESET, times=0))
    assert all(faults.drawn("any") for _ in range(50))
    faults.clear()
    assert faults.drawn("any") is None


def test_chance_follows_from_the_seed_and_spares_people() -> None:
    def draws(seed: int) -> list[Fault | None]:
        faults = Faults()
        faults.at_random(0.3, seed=seed)
        return [faults.drawn(name) for name in ("tiktok.upload.chunk", "youtube.token.refresh", "youtube.page") * 200]

    first = draws(1)
    assert first == draws(1) != draws(2)
    assert 80 < sum(one is not None for one in first) < 180
    assert all(one is None for one in first[2::3])
    assert {one.kind for one in first[1::3] if one} <= {
        Kind.TIMEOUT, Kind.RESET, Kind.CONNECT_REFUSED, Kind.STATUS, Kind.RATE_LIMIT,
    }  # fmt: skip
    assert {one.kind for one in first if one} <= set(PASSING)


@pytest.mark.parametrize(
    "document",
    [{}, {"kind": "storm"}, {"kind": "reset", "often": 1}, {"kind": "reset", "nth": "1"},
     {"kind": "reset", "times": -1},
     {"kind": "status", "status": 99}, {"kind": "error", "code": 5}, {"kind": "slow-answer", "seconds": "long"}],
    ids=str,
)  # fmt: skip
def test_a_rule_that_makes_no_sense_is_refused(document: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"unknown|must|wrong|not a valid"):
        Fault.read(document)


def test_the_requests_are_listed_without_secrets(sandbox: Sandbox) -> None:
    tiktok = TikTokCaller(sandbox)
    sandbox.faults.add(Fault(Kind.TIMEOUT_AFTER, "tiktok.upload.chunk"))
    file = tiny_video()
    _, upload = tiktok.opened(len(file))
    tiktok.put(upload, file, 0, len(file))
    init, put = sandbox.requests()
    assert (init.operation, init.status, init.account) == ("tiktok.video.init", 200, "qahwa")
    assert (put.operation, put.status, put.cut, put.fault) == ("tiktok.upload.chunk", 0, "silence", "timeout-after")
    assert "upload_token=..." in put.address and upload.split("upload_token=")[1] not in put.address
