"""What the encrypting database says about itself."""

from __future__ import annotations


def cipher_version() -> str:
    """SQLCipher's version and its SQLite's, e.g. "4.9.0 (SQLite 3.53.4)". Raises ImportError when it is not there."""
    import sqlcipher3

    connection = sqlcipher3.connect(":memory:")
    try:
        [version] = connection.execute("PRAGMA cipher_version").fetchone() or ("unknown",)
        [sqlite] = connection.execute("SELECT sqlite_version()").fetchone()
    finally:
        connection.close()
    return f"{version.split()[0]} (SQLite {sqlite})"
