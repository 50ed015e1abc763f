"""The library on disk: an encrypted SQLite file, one writer, and a store for each subject.

Start with `library` (opens everything), then `database` (writer thread, readers) and the store of your subject.
Keys and secrets: `keys`, `keychain`, `sealed`, `vault`, `recovery`. Imports ports and domain, never a sibling.
"""
