"""The queue: what is under way, what waits, what needs somebody, what is done."""
