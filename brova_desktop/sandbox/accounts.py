"""The made-up people of the sandbox, and the app credentials that it accepts."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Credentials:
    """What a developer portal hands out."""

    client_id: str
    client_secret: str


CREDENTIALS = {
    "youtube": Credentials("sandbox-client.apps.googleusercontent.example", "sandbox-client-secret"),
    "tiktok": Credentials("sandbox-client-key", "sandbox-client-secret"),
}
"""Fixed and public: they open nothing but the sandbox."""


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody who can allow or deny. `id` is unique within its platform."""

    id: str
    name: str
    handle: str
    """Without the @."""
    outer_id: str
    """Channel id (YouTube; empty without a channel) or open_id (TikTok)."""
    email: str = ""
    followers: int = 0
    is_verified: bool = True
    """Phone-verified: long videos and thumbnails."""
    is_private: bool = False
    longest: int = 600
    """Seconds a video may have (TikTok)."""
    colour: tuple[int, int, int] = (120, 72, 32)

    @property
    def uploads_playlist(self) -> str:
        return "UU" + self.outer_id[2:]


YOUTUBE_ACCOUNTS = (
    Account("qahwa", "Qahwa Box", "qahwa.box", "UCqahwaBoxSandbox0000001", "shop@qahwabox.example", 12_480),
    Account(
        "sara", "Sara Creates", "saracreates", "UCsaraCreatesSandbox0002", "sara@creates.example", 834,
        is_verified=False, colour=(38, 110, 140),
    ),
    Account("omar", "Omar N.", "omar.n", "", "omar@mail.example", colour=(90, 90, 110)),
)  # fmt: skip
"""A shop, a creator whose phone is not verified, and somebody without a channel."""

TIKTOK_ACCOUNTS = (
    Account("qahwa", "Qahwa Box", "qahwa.box", "-000qahwaBoxSandboxOpenId01", followers=48_200),
    Account(
        "sara", "Sara Creates", "sara.creates", "-000saraCreatesSandboxOpen02", followers=3_150,
        longest=300, colour=(38, 110, 140),
    ),
    Account(
        "noor", "Noor", "noor.private", "-000noorPrivateSandboxOpen03", followers=61,
        is_private=True, is_verified=False, longest=180, colour=(122, 60, 120),
    ),
)  # fmt: skip
"""A shop, a creator, and somebody whose profile is private."""
