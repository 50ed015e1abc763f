"""What a person asks of an open reel, by subject; `editing.ReelEditor` is all of them together. No Qt in here.

Each verb is one named step of the history and raises a `BrovaError` (nothing changed) when it is not possible.
"""
