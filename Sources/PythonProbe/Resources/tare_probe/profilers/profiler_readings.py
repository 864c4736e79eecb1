"""One profiler on one subject, in its own process: what it says, what it left, how long it took.

The SOURCE of a profiler's experiment defines `weigh(made, make)`, which returns bytes. A profiler
that looks at objects weighs `made`; one that looks at memory watches `make()` make another object.
The first object exists before and after, so the profiler itself is the cause of what is left
behind.
"""

from __future__ import absolute_import

import sys

from tare_probe.common import subprocess_call
from tare_probe.common.availability import version_of
from tare_probe.common.clocks import wall
from tare_probe.memory import process_memory, tracing
from tare_probe.profilers import profiled_objects
from tare_probe.questions.answer import Answer
from tare_probe.questions.experiment_source import ExperimentSource


def observe(experiment, context):
    """An answer with what the profiler of an experiment (its module) says of every subject.

    The experiment has TITLE (the tool's name), CAN_BE_TRACED (False for what traces itself) and
    `why(subject)`, one sentence why its figure is what it is.

    What is left behind is counted in two ways, each in its own process: as bytes that were asked of
    the allocator and not given back, and as growth of the process. The second is less exact: it
    goes by pages, free room is used up first, and freed memory may lie between what is kept.
    """
    answer = Answer()
    answer.observation("profiler", title(experiment, context.packages), "text", "profiler")
    for subject in profiled_objects.SUBJECTS:
        arguments = (experiment.__name__, subject, context.dataset.path)
        seen = subprocess_call.call(__name__, "act", *arguments)

        def say(name, value, unit, role):
            answer.observation("%s: %s" % (subject, name), value, unit, role, subject)

        say("says", seen["says"], "B", "says")
        if "grown" in seen:
            say("the process grew by", seen["grown"], "B", "grown")
        if experiment.CAN_BE_TRACED and tracing.why_not() is None:
            left = subprocess_call.call(__name__, "traced", *arguments)
            say("left behind", left, "B", "left")
        say("took", seen["took"], "s", "seconds")
        say("why", experiment.why(subject), "text", "why")
    if "imported" in seen:
        answer.observation("importing it", seen["imported"], "B", "imported")
    return answer


def title(experiment, packages):
    """The tool's name and version; CPython's version for a tool of the standard library."""
    package = getattr(experiment, "PACKAGE", None)
    if package is None:
        return "%s (CPython %d.%d.%d)" % ((experiment.TITLE,) + sys.version_info[:3])
    return "%s %s" % (experiment.TITLE, version_of(package, packages))


def act(experiment, subject, path):
    """What a profiler says of a subject in bytes, the seconds it took, and the bytes it cost.

    imported: private memory that importing it took; grown: private memory that the act left; both
    only where private memory is known.
    """
    knows = process_memory.why_not() is None
    readings = []

    def read():
        process_memory.settle()
        if knows:
            readings.append(process_memory.private_bytes())

    module = _module(experiment)
    read()
    weigh = ExperimentSource(module.SOURCE).names["weigh"]
    read()
    make = profiled_objects.maker(subject, _text(path))
    made = make()
    read()
    begun = wall()
    says = weigh(made, make)
    seen = {"says": says, "took": wall() - begun}
    read()
    if knows:
        seen["imported"] = readings[1] - readings[0]
        seen["grown"] = readings[3] - readings[2]
    return seen


def traced(experiment, subject, path):
    """Bytes asked of Python's allocator while a profiler weighs a subject, and not given back."""
    weigh = ExperimentSource(_module(experiment).SOURCE).names["weigh"]
    make = profiled_objects.maker(subject, _text(path))
    made = make()
    process_memory.settle()  # imports what it needs
    with tracing.Traced() as trace:
        before = trace.settled()
        weigh(made, make)
        return trace.settled() - before


def _module(experiment):
    __import__(experiment)
    return sys.modules[experiment]


def _text(path):
    with open(path, "rb") as stream:
        return stream.read().decode("utf-8")
