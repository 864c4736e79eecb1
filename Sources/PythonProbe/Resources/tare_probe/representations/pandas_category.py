"""A `pandas.DataFrame` whose string columns are of dtype category."""

from __future__ import absolute_import

from tare_probe.records.columns import refuse_halves
from tare_probe.representations.pandas import UNSEEN, Frame, Writing, frame_columns

__all__ = ["UNSEEN", "layout"]

NAME = "pandas-category"
SUMMARY = "a pandas.DataFrame whose strings are codes into the table of their column"
GIVES_UP = "records as objects, lists inside them, time, and adding a string that is new"
ACCESS = ("key",)
KIND = "columns"
PACKAGE = "pandas"
WRITTEN = Writing(["from pandas import DataFrame, Series"], category=True)


def layout(root, records):
    """A frame with categories; older versions take halves of characters for one and the same."""
    found = frame_columns(NAME, root, records)
    if not _tells_halves_apart():
        refuse_halves(NAME, found)
    return Frame(found, category=True)


def _tells_halves_apart():
    from pandas import Series

    halves = [u"\ud83d", u"\ude00"]
    try:
        return list(Series(halves, dtype=object).astype("category")) == halves
    except UnicodeError:
        return False
