"""The talk's four small dicts, in which it asks how many objects equal values are.

Source: slide "Давайте найдем причину". Each record holds one small integer (shared by the
interpreter itself), one short text, one longer text and one integer above 256, each value twice.
"""

from __future__ import annotations

COUNT = 4

PAIRS = (
    ("1", "11", 1),
    ("2", "21", "python"),
    ("long_str", "long_str1", "python is a very funny language"),
    ("1345", "13451", 1345),
)


def records() -> list[dict]:
    """Returns the four records, which are equal."""
    return [{key: value for *keys, value in PAIRS for key in keys} for _ in range(COUNT)]
