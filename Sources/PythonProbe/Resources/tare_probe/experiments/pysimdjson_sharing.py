"""Which keys and values pysimdjson shares."""

from __future__ import absolute_import

from tare_probe.questions import json_sharing_source, snippet

NAME = "pysimdjson-sharing"
FAMILY = "identity"
QUESTION = "Which keys and values does pysimdjson share?"
SOURCE = json_sharing_source.source("pysimdjson", "import simdjson", "simdjson.loads")
QUICK = True
PACKAGE = "pysimdjson"
MODULE = "simdjson"
CLAIMS = []


def observe(context):
    """Equal keys and values of one record, of one load and of two loads are held together."""
    return snippet.seen(snippet.module(SOURCE))
