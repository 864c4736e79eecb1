"""Calls a function of the probe in another process, so that this one stays as it is."""

from __future__ import absolute_import

import json
import os
import subprocess
import sys

from tare_probe.common import outcomes
from tare_probe.common.channel import Channel, read_request

SERVE = (
    "import sys; sys.path[:] = sys.argv[1:]; from tare_probe.common import subprocess_call; "
    "subprocess_call.serve()"
)


def call(module, function, *arguments):
    """The result of `function` of a module of the probe; arguments and result are JSON.

    The process is like this one: the same interpreter, search path and memory limit. Raises the
    Outcome with which the function ended, or Failed where the process died.
    """
    return _call(["-S", "-E", "-s"], None, module, function, arguments)


def call_with_seed(seed, module, function, *arguments):
    """The same in a process that hashes texts by this seed (0: by none)."""
    environment = dict((k, v) for k, v in os.environ.items() if not k.startswith("PYTHON"))
    environment["PYTHONHASHSEED"] = str(seed)
    return _call(["-S", "-s"], environment, module, function, arguments)


def _call(options, environment, module, function, arguments):
    command = [sys.executable] + options + ["-c", SERVE] + sys.path
    pipe = subprocess.PIPE
    process = subprocess.Popen(command, stdin=pipe, stdout=pipe, env=environment)
    request = json.dumps({"module": module, "function": function, "arguments": arguments})
    reply, _ = process.communicate(request.encode("ascii") + b"\n")
    if not reply:
        raise outcomes.Failed("the process for %s ended with %d" % (module, process.returncode))
    fields = json.loads(reply.decode("ascii"))
    for kind in (outcomes.Unavailable, outcomes.Failed):
        if fields["event"] == kind.name:
            raise kind(fields["why"])
    return fields["result"]


def serve():
    """The other side: one request on stdin, one reply on stdout, what is printed on stderr."""
    channel = Channel.claim()
    request = json.loads(read_request())
    try:
        __import__(request["module"])
        function = getattr(sys.modules[request["module"]], request["function"])
        result = function(*request["arguments"])
    except Exception as error:
        name, why = outcomes.describe(error)
        channel.send(name, why=why)
        return
    channel.send("called", result=result)
