"""Which keys and values ujson shares."""

from __future__ import absolute_import

from tare_probe.questions import json_sharing_source, snippet

NAME = "ujson-sharing"
FAMILY = "identity"
QUESTION = "Which keys and values does ujson share?"
SOURCE = json_sharing_source.source("ujson", "import ujson", "ujson.loads")
QUICK = True
PACKAGE = "ujson"
CLAIMS = []


def observe(context):
    """Equal keys and values of one record, of one load and of two loads are held together."""
    return snippet.seen(snippet.module(SOURCE))
