"""Home: what needs you now, what comes next, the last results, and the way in for a newcomer."""
