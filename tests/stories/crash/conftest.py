"""Asserts outside of test files shall say as much as those inside."""

import pytest

pytest.register_assert_rewrite("tests.stories.crash.checking", "tests.stories.crash.killing")
