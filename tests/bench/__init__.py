"""Benchmarks: ``python -m tests.bench [NAME...]`` prints them as one table. No test asserts a time."""
