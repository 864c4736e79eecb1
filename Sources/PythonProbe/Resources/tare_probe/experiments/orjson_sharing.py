"""Which keys and values orjson shares."""

from __future__ import absolute_import

from tare_probe.questions import json_sharing_source, snippet

NAME = "orjson-sharing"
FAMILY = "identity"
QUESTION = "Which keys and values does orjson share?"
SOURCE = json_sharing_source.source("orjson", "import orjson", "orjson.loads")
QUICK = True
PACKAGE = "orjson"
CLAIMS = []


def observe(context):
    """Equal keys and values of one record, of one load and of two loads are held together."""
    return snippet.seen(snippet.module(SOURCE))
