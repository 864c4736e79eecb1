"""One probe process from its request line to its last reply."""

from __future__ import absolute_import

import json
import sys

from tare_probe import PROTOCOL
from tare_probe.common.channel import Channel, read_request
from tare_probe.common.outcomes import EXIT_USAGE, Refused
from tare_probe.common.paths import native
from tare_probe.protocol import memory_limit, plugins

# A schema 256 levels deep nests four JSON levels each, beyond the default of 1,000.
DEEPEST_RECURSION = 5000


def main():
    """Serves the request on stdin; returns the exit status."""
    channel = Channel.claim()
    try:
        sys.setrecursionlimit(DEEPEST_RECURSION)
        serve(_request(channel), channel)
    except Refused as refusal:
        channel.send("error", why=refusal.why)
        return refusal.code
    channel.send("end")
    return 0


def _request(channel):
    if sys.argv[1:] != ["count"]:
        return _read()
    from tare_probe.instructions import counters
    from tare_probe.protocol.cells_apart import request_apart

    return request_apart(_read_to_count, channel, counters.folder())


def _read_to_count():
    # In the copy, which compiles what it imports.
    import tare_probe.protocol.count  # noqa: F401

    return _read()


def _read():
    line = read_request()
    try:
        request = json.loads(line)
    except ValueError:
        raise Refused(EXIT_USAGE, "the request is not one line of JSON")
    if not isinstance(request, dict) or request.get("protocol") != PROTOCOL:
        raise Refused(EXIT_USAGE, "this probe speaks protocol %d only" % PROTOCOL)
    return request


def serve(request, channel):
    """Replies to a request, all but the last line."""
    task = request.get("task")
    if task == "describe":
        from tare_probe.protocol.describe import describe as reply
    elif task == "measure":
        from tare_probe.protocol.measure import measure as reply
    elif task == "count":
        from tare_probe.protocol.count import count_all as reply
    elif task == "experiments":
        from tare_probe.protocol.observe import observe as reply
    elif task == "write":
        from tare_probe.protocol.write import write as reply
    else:
        raise Refused(EXIT_USAGE, "there is no task %s" % task)
    folders = [native(folder) for folder in request.get("packages") or ()]
    model = request.get("model")
    # Behind the standard library, before all packages: what a program finds first there too.
    sys.path.extend([native(folder) for folder in model["paths"]] if model else [])
    sys.path.extend(folders)
    memory_limit.set_limit((request.get("limits") or {}).get("memory"))
    try:
        reply(request, plugins.of_request(request), folders, channel)
    except KeyError as error:
        raise Refused(EXIT_USAGE, "the request lacks %s" % error)
