"""YouTube Analytics: one report about the caller's own channel, two days late as the real ones are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from brova_desktop.sandbox.exchange import Answer, Record, Request, json_answer
from brova_desktop.sandbox.growth import Counts
from brova_desktop.sandbox.youtube.desk import Desk, only, refused
from brova_desktop.sandbox.youtube.facts import MAY_REPORT
from brova_desktop.sandbox.youtube.videos import Videos

_METRICS = {
    "views": "INTEGER", "engagedViews": "INTEGER", "likes": "INTEGER", "dislikes": "INTEGER", "comments": "INTEGER",
    "shares": "INTEGER", "estimatedMinutesWatched": "INTEGER", "averageViewDuration": "INTEGER",
    "averageViewPercentage": "FLOAT", "subscribersGained": "INTEGER", "subscribersLost": "INTEGER",
}  # fmt: skip
_DIMENSIONS = ("day", "video", "creatorContentType")
_DELAY = timedelta(days=2)
_LONGEST = 1_100
"""Days; chosen."""


@dataclass(frozen=True, slots=True)
class _Question:
    start: date
    end: date
    metrics: tuple[str, ...]
    dimensions: tuple[str, ...]
    videos: tuple[str, ...]
    sort: tuple[str, ...]


class Analytics:
    """youtubeanalytics.googleapis.com."""

    def __init__(self, desk: Desk, videos: Videos) -> None:
        self._desk = desk
        self._videos = videos

    def report(self, request: Request) -> Answer:
        account = self._desk.caller(request, MAY_REPORT)
        question = _question(
            only(request, "ids", "startDate", "endDate", "metrics", "dimensions", "filters", "sort", "maxResults"),
            account.outer_id,
        )
        rows = [list(key) + figures for key, figures in self._rows(account.id, question)]
        for name in reversed(question.sort):
            place = [*question.dimensions, *question.metrics].index(name.lstrip("-"))
            rows.sort(key=lambda row: row[place], reverse=name.startswith("-"))
        document: Record = {"kind": "youtubeAnalytics#resultTable", "columnHeaders": _headers(question)}
        if rows:
            document["rows"] = rows
        return json_answer(document)

    def _rows(self, account: str, question: _Question) -> Iterator[tuple[tuple[str, ...], list[float]]]:
        sums: dict[tuple[str, ...], list[float]] = {}
        newest = (self._desk.ground.now().astimezone(UTC) - _DELAY).date()
        for video in self._videos.of(account):
            if question.videos and video["id"] not in question.videos:
                continue
            day = max(question.start, datetime.fromtimestamp(video["at"], UTC).date())
            while day <= min(question.end, newest):
                gained = self._gained(video, day)
                if gained.views:
                    key = _key(question.dimensions, day, video)
                    sums[key] = [a + b for a, b in zip(sums.get(key, [0.0] * 8), _raw(gained, video), strict=True)]
                day += timedelta(days=1)
        for key in sorted(sums):
            yield key, [_figure(name, sums[key]) for name in question.metrics]

    def _gained(self, video: Record, day: date) -> Counts:
        midnight = datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp()
        before, after = self._videos.counts(video, midnight), self._videos.counts(video, midnight + 86_400)
        return Counts(*(getattr(after, name) - getattr(before, name) for name in Counts.__slots__))


def _raw(counts: Counts, video: Record) -> list[float]:
    length = (video["seconds"] or 15.0) * counts.views
    return [counts.views, counts.likes, counts.comments, counts.shares, counts.subscribers, counts.watched_seconds,
            length, counts.likes // 30]  # fmt: skip


def _figure(name: str, raw: Sequence[float]) -> float:
    views, likes, comments, shares, subscribers, watched, length, dislikes = raw
    figures = {
        "views": views, "engagedViews": views * 7 // 10, "likes": likes, "dislikes": dislikes, "comments": comments,
        "shares": shares, "estimatedMinutesWatched": watched // 60, "averageViewDuration": watched // max(views, 1),
        "averageViewPercentage": round(100 * watched / max(length, 1), 2), "subscribersGained": subscribers,
        "subscribersLost": subscribers // 5,
    }  # fmt: skip
    return figures[name] if _METRICS[name] == "FLOAT" else int(figures[name])


def _key(dimensions: Sequence[str], day: date, video: Record) -> tuple[str, ...]:
    values = {
        "day": day.isoformat(), "video": video["id"],
        "creatorContentType": "SHORTS" if video["short"] else "VIDEO_ON_DEMAND",
    }  # fmt: skip
    return tuple(values[name] for name in dimensions)


def _headers(question: _Question) -> list[Record]:
    dimensions = [{"name": one, "columnType": "DIMENSION", "dataType": "STRING"} for one in question.dimensions]
    return dimensions + [{"name": one, "columnType": "METRIC", "dataType": _METRICS[one]} for one in question.metrics]


def _question(params: dict[str, str], channel: str) -> _Question:
    """The query. Raises Refusal."""
    if params.get("ids") not in ("channel==MINE", f"channel=={channel}"):
        raise refused("badRequest" if "ids" in params else "required", "Invalid value for ids.")
    try:
        start, end = date.fromisoformat(params["startDate"]), date.fromisoformat(params["endDate"])
    except KeyError as missing:
        raise refused("required", f"Required parameter: {missing.args[0]}") from None
    except ValueError:
        raise refused("invalidParameter", "Dates are written YYYY-MM-DD.") from None
    if end < start or (end - start).days > _LONGEST:
        raise refused("invalidParameter", "The end date lies before the start date, or too far after it.")
    metrics = _names(params.get("metrics", ""), _METRICS, "metric")
    if not metrics:
        raise refused("required", "Required parameter: metrics")
    dimensions = _names(params.get("dimensions", ""), _DIMENSIONS, "dimension")
    sort = tuple(one for one in params.get("sort", "").split(",") if one)
    if any(one.lstrip("-") not in (*dimensions, *metrics) for one in sort):
        raise refused("badRequest", "The query is sorted by something it does not ask for.")
    return _Question(start, end, metrics, dimensions, _filtered(params.get("filters", "")), sort)


def _names(text: str, known: Sequence[str] | dict[str, str], what: str) -> tuple[str, ...]:
    names = tuple(one for one in text.split(",") if one)
    unknown = [one for one in names if one not in known]
    if unknown:
        raise refused("badRequest", f"Unknown identifier ({unknown[0]}) given in field {what}s.")
    return names


def _filtered(text: str) -> tuple[str, ...]:
    if not text:
        return ()
    name, equals, value = text.partition("==")
    if name != "video" or not equals or ";" in value:
        raise refused("badRequest", "The sandbox filters by video only.")
    return tuple(one for one in value.split(",") if one)
