"""One-time values of a sign-in: PKCE (RFC 7636) and `state` (RFC 6749, 10.12)."""

from __future__ import annotations

import secrets


def new_verifier() -> str:
    """64 characters from 48 random bytes; allowed are 43 to 128 (RFC 7636, 4.1)."""
    return secrets.token_urlsafe(48)


def new_state() -> str:
    """32 random bytes, used once."""
    return secrets.token_urlsafe(32)


def challenge_s256(verifier: str) -> str:
    """What is sent first: base64url of the SHA-256, without padding (RFC 7636, 4.2)."""
    from authlib.oauth2.rfc7636 import create_s256_code_challenge  # only when somebody signs in

    challenge: str = create_s256_code_challenge(verifier)
    return challenge


def consent_uri(page: str, client_id: str, **parameters: str) -> str:
    """The address of a consent page with its parameters (RFC 6749, 4.1.1)."""
    from authlib.oauth2.rfc6749.parameters import prepare_grant_uri  # only when somebody signs in

    uri: str = prepare_grant_uri(page, client_id, "code", **parameters)
    return uri
