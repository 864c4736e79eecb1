"""The package ijson, which reads a file piece by piece: one record is a dict at any time."""

from __future__ import absolute_import

from io import BytesIO

from tare_probe.common.told import encoded
from tare_probe.records.subject import builder_of

NAME = "ijson-to-slots"
SUMMARY = "ijson.items, which reads the text in pieces, each dict at once a slots object"
PACKAGE = "ijson"
SINCE = "3.6"
MAKES = "slots"


def prepare(text, format):
    """(Bytes of the text, whether it is one array)."""
    return text if isinstance(text, bytes) else encoded(text), format == "array"


def maker(root, representation):
    """(What reads what was prepared, the classes)."""
    import ijson

    build, types = builder_of(representation, root)

    def load(argument):
        text, is_array = argument
        # Numbers with a point are Decimal unless it is told to make floats.
        if is_array:
            found = ijson.items(BytesIO(text), "item", use_float=True)
        else:
            found = ijson.items(BytesIO(text), "", use_float=True, multiple_values=True)
        try:
            return build(found)
        except ijson.JSONError as error:
            raise ValueError(str(error))

    return load, types
