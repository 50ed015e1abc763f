"""Protocols where the outside world begins; real implementations stand above, fakes live in tests."""
