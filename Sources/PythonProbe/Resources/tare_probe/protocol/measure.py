"""The task "measure": sets a subject up, proves it, then measures cell after cell."""

from __future__ import absolute_import

from tare_probe.common import catalogue, outcomes, subprocess_call
from tare_probe.common.outcomes import EXIT_USAGE, Refused, Unavailable
from tare_probe.common.paths import folders, native
from tare_probe.memory import hash_seeds
from tare_probe.protocol import plugins as plugin_files
from tare_probe.protocol.surroundings import surroundings
from tare_probe.records.dataset import Dataset
from tare_probe.records.subject import prove
from tare_probe.records.subjects import subject_of


def measure(request, plugins, packages, channel):
    """Sends "ready", then "begin" and "cell" for each cell of the request.

    Where the set-up fails, every cell has its outcome; a cell that fails does not stop the others.
    """
    if request["mode"] not in INSTRUMENTS:
        raise Refused(EXIT_USAGE, "there is no mode %s" % request["mode"])
    cells = [(cell, _named(cell, plugins)) for cell in request["cells"]]
    limit = (request.get("limits") or {}).get("memory")
    dataset = Dataset(request["dataset"])
    size = _size(dataset)
    prepare = _preparation(request, plugins, dataset)
    try:
        subject = prepare()
        instrument = INSTRUMENTS[request["mode"]](subject, request)
    except Exception as error:
        outcome, why = outcomes.describe(error, limit, size)
        for cell, _ in cells:
            channel.send("cell", cell=cell["cell"], outcome=outcome, why=why)
        return
    channel.send("ready", **surroundings())

    def begin(cell):
        channel.send("begin", cell=cell["cell"])

    def end(cell, reply):
        if isinstance(reply, Exception):
            outcome, why = outcomes.describe(reply, limit, size)
            reply = {"outcome": outcome, "why": why}
        else:
            reply["outcome"] = "measured"
        channel.send("cell", cell=cell["cell"], **reply)

    instrument.measure(cells, begin, end)
    if hasattr(instrument, "pulse"):
        channel.send("pulse", **instrument.pulse.fields())


def weigh(request, paths, name):
    """The values of one metric of the request's subject, for a call in another process."""
    plugins, dataset = plugin_files.load_all(paths), Dataset(request["dataset"])
    subject = _preparation(request, plugins, dataset)()
    return catalogue.find("metrics", name).measure(subject)


def _preparation(request, plugins, dataset):
    """What makes the subject of a request; raises KeyError where the request lacks something."""
    representation = catalogue.find("representations", request["representation"], plugins)
    holds_text = getattr(representation, "SOURCE", "records") == "text"
    loader = None if holds_text else catalogue.find("loaders", request["loader"], plugins)
    return lambda: subject_of(dataset, loader, representation)


def _size(dataset):
    """Bytes of the data; None where the file cannot be looked at."""
    try:
        return dataset.bytes()
    except EnvironmentError:
        return None


def _named(cell, plugins):
    if "metric" in cell:
        return catalogue.find("metrics", cell["metric"])
    return catalogue.find("benchmarks", cell["benchmark"], plugins)


class Weigher(object):
    """Weighs cells of one subject, which is proved first; keeps no records."""

    def __init__(self, subject, request):
        prove(subject)
        subject.forget()
        self.subject = subject
        self.request = request

    def measure(self, cells, begin, end):
        """Measures (cell, metric) pairs, one after the other; as `Timer.measure`."""
        for cell, metric in cells:
            begin(cell)
            try:
                end(cell, self._weigh(cell, metric))
            except Exception as error:
                end(cell, error)

    def _weigh(self, cell, metric):
        if "metric" not in cell:
            raise Unavailable("%s is timed, which needs mode time" % metric.NAME)
        why = metric.why_not()
        if why:
            raise Unavailable(why)
        if metric.EXACT and getattr(self.subject.representation, "BY_HASH", False):
            return {"values": hash_seeds.middle(list(map(self._seeded(metric), hash_seeds.SEEDS)))}
        return {"values": metric.measure(self.subject)}

    def _seeded(self, metric):
        paths = [native(path) for path in self.request.get("plugins") or ()]
        what = dict((key, self.request[key]) for key in ("representation", "loader", "dataset"))

        def weighed(seed):
            where = "tare_probe.protocol.measure"
            return subprocess_call.call_with_seed(seed, where, "weigh", what, paths, metric.NAME)

        return weighed


def _timer(subject, request):
    from tare_probe.timing.timer import Timer

    proved = request.get("proved", False)
    return Timer(subject, request["timing"], proved, _base(subject, request, proved))


def _base(subject, request, proved):
    """The side of the base where two versions are timed against each other; else None."""
    base = request.get("base")
    if base is None or subject.is_direct:
        return None
    from tare_probe.timing.base_side import BaseSide

    return BaseSide(
        subject.dataset, subject.loader, base["representation"],
        lambda: plugin_files.of_request(base), folders(base), folders(request), proved,
    )


INSTRUMENTS = {"heap": Weigher, "time": _timer}
