"""Accounts: what is known of each, and the way to connect one."""
