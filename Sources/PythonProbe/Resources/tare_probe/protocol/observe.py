"""The task "experiments": asks one question after another."""

from __future__ import absolute_import

from tare_probe.common import catalogue, outcomes
from tare_probe.common.availability import require
from tare_probe.questions.context import Context


def observe(request, plugins, folders, channel):
    """Sends "begin" and "finding" for each experiment; one that fails does not stop the others."""
    limit = (request.get("limits") or {}).get("memory")
    asked = [
        (each["experiment"], catalogue.find("experiments", each["name"]))
        for each in request["experiments"]
    ]
    context = Context(request, folders)
    try:
        for number, experiment in asked:
            channel.send("begin", experiment=number)
            channel.send("finding", experiment=number, **_finding(experiment, context, limit))
    finally:
        context.close()


def _finding(experiment, context, limit):
    try:
        require(experiment)
        return {"outcome": "observed", "found": experiment.observe(context).fields()}
    except Exception as error:
        outcome, why = outcomes.describe(error, limit)
        return {"outcome": outcome, "why": why}
