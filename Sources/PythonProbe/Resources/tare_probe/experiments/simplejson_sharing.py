"""Which keys and values simplejson shares."""

from __future__ import absolute_import

from tare_probe.questions import json_sharing_source, snippet

NAME = "simplejson-sharing"
FAMILY = "identity"
QUESTION = "Which keys and values does simplejson share?"
SOURCE = json_sharing_source.source("simplejson", "import simplejson", "simplejson.loads")
QUICK = True
PACKAGE = "simplejson"
CLAIMS = []


def observe(context):
    """Equal keys and values of one record, of one load and of two loads are held together."""
    return snippet.seen(snippet.module(SOURCE))
