"""The task "measure": sets a subject up, proves it, then measures cell after cell."""

from __future__ import absolute_import

from tare_probe import catalogue, outcomes
from tare_probe.dataset import Dataset
from tare_probe.outcomes import EXIT_USAGE, Refused, Unavailable
from tare_probe.subject import prove, subject_of

MODES = ("heap", "still", "resident", "time")


def measure(request, plugins, folders, channel):
    """Sends "ready", then "begin" and "cell" for each cell of the request.

    A set-up that fails gives its outcome to every cell; a cell that fails leaves the others be.
    """
    if request["mode"] not in MODES:
        raise Refused(EXIT_USAGE, "there is no mode %s" % request["mode"])
    cells = [(cell, _named(cell)) for cell in request["cells"]]
    representation = catalogue.find("representations", request["representation"], plugins)
    holds_text = getattr(representation, "SOURCE", "records") == "text"
    loader = None if holds_text else catalogue.find("loaders", request["loader"])
    limit = (request.get("limits") or {}).get("memory")
    dataset = Dataset(request["dataset"])
    try:
        subject = subject_of(dataset, loader, representation)
        run = _timer(subject, request["timing"]) if request["mode"] == "time" else _weigher(subject)
    except Exception as error:
        outcome, why = outcomes.describe(error, limit)
        for cell, _ in cells:
            channel.send("cell", cell=cell["cell"], outcome=outcome, why=why)
        return
    channel.send("ready")
    for cell, module in cells:
        channel.send("begin", cell=cell["cell"])
        try:
            reply = run(cell, module)
            reply["outcome"] = "measured"
        except Exception as error:
            outcome, why = outcomes.describe(error, limit)
            reply = {"outcome": outcome, "why": why}
        channel.send("cell", cell=cell["cell"], **reply)


def _named(cell):
    if "metric" in cell:
        return catalogue.find("metrics", cell["metric"])
    return catalogue.find("benchmarks", cell["benchmark"])


def _weigher(subject):
    """Proves the subject and keeps nothing; returns what measures a memory cell."""
    prove(subject)
    subject.forget()

    def weigh(cell, metric):
        if "metric" not in cell:
            raise Unavailable("%s is timed, which needs mode time" % metric.NAME)
        why = metric.why_not()
        if why:
            raise Unavailable(why)
        return {"values": metric.measure(subject)}

    return weigh


def _timer(subject, settings):
    """Proves the subject and drops the records; returns what measures a time cell."""
    from tare_probe import timing
    from tare_probe.stock import Stock
    from tare_probe.tasks import task

    prove(subject)
    twin = subject.twin()
    stock = Stock(subject)

    def time(cell, benchmark):
        if "benchmark" not in cell:
            raise Unavailable("%s is a metric, which mode time does not measure" % benchmark.NAME)
        if subject.source == "text":
            subject.access()
        style = cell["access"] if benchmark.ACCESS else None
        plain, records = stock.of(benchmark, style)
        ours = task(benchmark, subject, records, style)
        reference = _reference(task, benchmark, subject, twin, plain)
        ours.prove(reference or task(benchmark, twin, plain, "key"))
        return timing.measure(ours, reference, settings)

    return time


def _reference(task, benchmark, subject, twin, plain):
    """The task a cell is held against; None where it would be the cell itself."""
    if hasattr(benchmark, "reference"):
        other = benchmark.reference(subject)
        return None if other is None else benchmark.task(other, plain)
    if subject.representation.NAME == twin.representation.NAME:
        return None
    return task(benchmark, twin, plain, "key")
