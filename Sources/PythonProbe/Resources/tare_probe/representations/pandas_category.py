"""A `pandas.DataFrame` whose string columns are of dtype category."""

from __future__ import absolute_import

from tare_probe.representations.pandas import UNSEEN, Frame, frame_columns

__all__ = ["UNSEEN", "layout"]

NAME = "pandas-category"
SUMMARY = "a pandas.DataFrame whose strings are codes into the table of their column"
GIVES_UP = "records as objects, lists inside them, time, and adding a string that is new"
ACCESS = ("key",)
PACKAGE = "pandas"


def layout(root, records):
    """A frame with categories."""
    return Frame(frame_columns(NAME, root, records), category=True)
