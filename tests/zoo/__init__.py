"""A zoo of small media files: everything that people, phones, editors and attackers hand in.

`tests.zoo.make.zoo(folder)` builds it; `tests.zoo.make.zoo_once(tmp_path_factory)` builds it once per test run.
"""
