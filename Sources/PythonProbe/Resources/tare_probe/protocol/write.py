"""The task "write": the module that loads the dataset into each of some representations."""

from __future__ import absolute_import

from tare_probe.common import catalogue, outcomes
from tare_probe.common.availability import require
from tare_probe.models.observed import observed
from tare_probe.writing.module import Module


def write(request, plugins, folders, channel):
    """Sends "written" for each representation of the request: its text, or why there is none.

    Of a model also what its fields hold.
    """
    loader = catalogue.find("loaders", request["loader"], plugins)
    for name in request["representations"]:
        representation = catalogue.find("representations", name, plugins)
        text = why = None
        held = []
        try:
            if hasattr(representation, "fitted"):
                require(representation)
            module = Module(request["dataset"], loader, representation)
            text = module.text
            if hasattr(representation, "fitted"):
                held = observed(representation.fitted(module.root), module.records())
        except Exception as error:
            why = outcomes.describe(error)[1]
        channel.send("written", representation=name, text=text, why=why, held=held)
