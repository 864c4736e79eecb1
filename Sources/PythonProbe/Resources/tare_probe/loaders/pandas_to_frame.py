"""The package pandas, whose read_json makes columns of flat records."""

from __future__ import absolute_import

import io

from tare_probe.common.outcomes import Unavailable
from tare_probe.records.shapes import dotted

NAME = "pandas-to-frame"
SUMMARY = "pandas.read_json with precise floats and no dates guessed; records must be flat"
PACKAGE = "pandas"
MAKES = "pandas"


def prepare(text, format):
    """(The text, whether it is JSON Lines)."""
    return text.decode("utf-8") if isinstance(text, bytes) else text, format == "lines"


def maker(root, representation):
    """(What reads what was prepared, no classes)."""
    import pandas

    if root.kind != "object":
        raise Unavailable("%s reads objects only" % NAME)
    for member in root.shape.members:
        if member.place.kind != "leaf" or member.place.items is not None:
            what = dotted(member.place.path)
            raise Unavailable("pandas.read_json leaves %s as Python objects" % what)
        if member.optional:
            raise Unavailable("pandas.read_json tells no field that is not there from null")

    options = {"orient": "records", "dtype": False, "precise_float": True}
    if int(pandas.__version__.split(".")[0]) < 3:
        options["convert_dates"] = False  # later versions warn of it, and guess none without types

    def load(argument):
        text, is_lines = argument
        return pandas.read_json(io.StringIO(text), lines=is_lines, **options)

    return load, []
