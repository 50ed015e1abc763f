"""What a restore would cost: what came since the backup goes, what changed is older again, what was removed returns."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from brova_desktop.domain.words import Words, say

LOOKED_AT = ("assets", "reels", "posts", "collections", "accounts")

_LOST: Mapping[str, Callable[[int], Words]] = {
    "assets": lambda count: say("{count} files came to the library since; they would have to be imported again.",
                                count=count),
    "reels": lambda count: say("{count} reels made since would be gone.", count=count),
    "posts": lambda count: say("{count} posts written since would be gone.", count=count),
    "collections": lambda count: say("{count} collections made since would be gone.", count=count),
    "accounts": lambda count: say("{count} accounts connected since would have to be connected again.", count=count),
}
_OLDER: Mapping[str, Callable[[int], Words]] = {
    "assets": lambda count: say("{count} files would have the words they had then.", count=count),
    "reels": lambda count: say("{count} reels would be as they were then.", count=count),
    "posts": lambda count: say("{count} posts would be as they were then.", count=count),
}
_RETURNING: Mapping[str, Callable[[int], Words]] = {
    "assets": lambda count: say("{count} files would come back.", count=count),
    "reels": lambda count: say("{count} reels would come back.", count=count),
    "posts": lambda count: say("{count} posts would come back.", count=count),
    "collections": lambda count: say("{count} collections would come back.", count=count),
}


@dataclass(frozen=True, slots=True)
class Loss:
    """Counts by what is counted (`LOOKED_AT`). What is in the bin does not count."""

    lost: Mapping[str, int]
    older: Mapping[str, int]
    returning: Mapping[str, int]

    @property
    def is_none(self) -> bool:
        """Whether library and backup hold the same."""
        return not any(count for one in (self.lost, self.older, self.returning) for count in one.values())

    def sentences(self) -> Iterator[Words]:
        """What a person should know before deciding, the worst first."""
        for counts, words in ((self.lost, _LOST), (self.older, _OLDER), (self.returning, _RETURNING)):
            for kind, sentence in words.items():
                if counts.get(kind):
                    yield sentence(counts[kind])
