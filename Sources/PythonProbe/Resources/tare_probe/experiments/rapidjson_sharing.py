"""Which keys and values rapidjson shares."""

from __future__ import absolute_import

from tare_probe.questions import json_sharing_source, snippet

NAME = "rapidjson-sharing"
FAMILY = "identity"
QUESTION = "Which keys and values does rapidjson share?"
SOURCE = json_sharing_source.source("rapidjson", "import rapidjson", "rapidjson.loads")
QUICK = True
PACKAGE = "python-rapidjson"
MODULE = "rapidjson"
CLAIMS = []


def observe(context):
    """Equal keys and values of one record, of one load and of two loads are held together."""
    return snippet.seen(snippet.module(SOURCE))
