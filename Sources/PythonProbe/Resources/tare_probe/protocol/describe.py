"""The task "describe": everything that can be measured here, or why it cannot.

A plug-in is described in a process of its own, so that it can harm no other description.
"""

from __future__ import absolute_import

import os

from tare_probe.common import catalogue
from tare_probe.common.availability import version_of, why_not
from tare_probe.common.bounds import LONGEST_NAME, cut
from tare_probe.common.outcomes import innermost, sentence
from tare_probe.digest.digests import Digests, code
from tare_probe.instructions import conditions, counters, offered
from tare_probe.models import sources
from tare_probe.protocol.plugins import refuse
from tare_probe.questions.changes import told
from tare_probe.records.mutability import is_mutable
from tare_probe.talk.slides import ENGLISH, SLIDES
from tare_probe.timing.tasks import example

LONGEST_CODE = 1 << 18
"""Bytes of a model's source that are told."""


def describe(request, plugins, folders, channel):
    """Sends one line for each loader, representation, benchmark, metric and experiment.

    Where the request names plug-ins, one for each of them alone; where it names a model, one for
    each way to make it.
    """
    digests = Digests()
    if request.get("model"):
        for model in plugins:
            channel.send("representation", **_model(model, request["model"], digests, folders))
        return
    if plugins:
        for plugin in plugins:
            kind = catalogue.kind_of(plugin)
            channel.send(kind[:-1], **_plugin(plugin, OFFERS[kind], digests, folders))
        return
    for name in catalogue.names("loaders"):
        loader = catalogue.find("loaders", name)
        channel.send("loader", **_loader(loader, digests, folders))
    for name in catalogue.names("representations"):
        representation = catalogue.find("representations", name)
        fields = _representation(representation, digests, folders)
        fields["mutable"] = is_mutable(representation) if fields["available"] else None
        fields["quick"] = getattr(representation, "QUICK", False)
        channel.send("representation", plugin=False, **fields)
    for name in catalogue.names("benchmarks"):
        benchmark = catalogue.find("benchmarks", name)
        fields = _benchmark(benchmark, digests, folders)
        channel.send("benchmark", **dict(fields, quick=getattr(benchmark, "QUICK", False)))
    for name in catalogue.names("metrics"):
        metric = catalogue.find("metrics", name)
        why = metric.why_not()
        fields = {
            "name": name,
            "summary": metric.SUMMARY,
            "unit": metric.UNIT,
            "exact": metric.EXACT,
            "threshold": metric.THRESHOLD,
            "headline": metric.HEADLINE,
            "mode": metric.MODE,
            "quick": getattr(metric, "QUICK", False),
        }
        channel.send("metric", available=why is None, why=why, **fields)
    _instructions(request, channel)
    for name in catalogue.names("experiments"):
        experiment = catalogue.find("experiments", name)
        fields = _standing(experiment, why_not(experiment), folders)
        channel.send("experiment", name=name, about=_about(experiment), **fields)


def _loader(module, digests, folders):
    fields = _common(module, why_not(module), folders)
    return dict(fields, makes=getattr(module, "MAKES", None))


def _own_loader(module, digests, folders):
    fields = _loader(module, digests, folders)
    return dict(fields, digest=digests.representation(module), code=code(module))


def _benchmark(module, digests, folders):
    return {
        "name": module.NAME,
        "summary": module.SUMMARY,
        "access": module.ACCESS,
        "digest": digests.benchmark(module),
        "source": example(module),
    }


def _instructions(request, channel):
    """A metric for each benchmark; what counts and under which conditions, if that is asked."""
    counter, why = counters.best()
    for fields in offered.offered():
        channel.send("metric", available=why is None, why=why, **fields)
    if counter is not None and request.get("counting"):
        # Its bytecode is there before anything is counted: what compiles modules has another heap,
        # which moved a count by up to 1 %.
        import tare_probe.protocol.count  # noqa: F401

        facts = conditions.conditions(counter)
        channel.send("counter", name=counter.name, program=counter.valgrind, facts=facts)


def _representation(module, digests, folders):
    fields = _common(module, why_not(module), folders)
    fields["access"] = list(module.ACCESS)
    fields["gives_up"] = module.GIVES_UP
    fields["kind"] = getattr(module, "KIND", None)
    fields["source"] = getattr(module, "SOURCE", "records")
    fields["digest"] = digests.representation(module)
    fields["code"] = code(module)
    return fields


OFFERS = {
    "representations": _representation,
    "loaders": _own_loader,
    "benchmarks": _benchmark,
}


def _plugin(module, offer, digests, folders):
    """What there is to say of a plug-in, none of it longer than needed; Refused if it raises."""
    path = module.__file__
    try:
        fields = offer(module, digests, folders)
        if offer is _representation:
            # It may hang or crash. Only the cells that measure it can cope with that.
            fields["mutable"] = None
        fields["plugin"] = True
        # It is named by its file, so no preset leaves it out.
        fields["quick"] = True
        for key in ("summary", "gives_up", "why"):
            if fields.get(key) is not None:
                fields[key] = cut(fields[key])
        if fields.get("version") is not None:
            fields["version"] = cut(fields["version"], LONGEST_NAME)
        return fields
    except BaseException as error:
        refuse(path, innermost(path)[1], sentence(error))


def _model(model, request, digests, folders):
    """What there is to say of one way to hold records in a user's class."""
    paths = [os.path.abspath(path) for path in request["paths"]]
    files, text, mutable = [], "", None
    if model.cls is not None:
        files, text = sources.files(model.cls, paths), sources.code(model.cls, paths)
        mutable = model.kind.is_mutable(model.cls)
    fields = _common(model, model.why_not(), folders)
    fields.update(access=list(model.ACCESS), gives_up=model.GIVES_UP, kind=model.KIND)
    fields.update(source="records", quick=True, plugin=False, mutable=mutable)
    fields.update(digest=digests.model(files), code=cut(text, LONGEST_CODE))
    fields["why"] = fields["why"] and cut(fields["why"])
    told = {"module": request["module"], "class": request["name"], "way": model.way}
    told["library"] = model.kind.NAME if model.kind else None
    return dict(fields, model=dict(told, files=files))


def _about(experiment):
    process = "own" if getattr(experiment, "ALONE", False) else "shared"
    return {
        "family": experiment.FAMILY,
        "question": experiment.QUESTION,
        "source": example(experiment),
        "claims": [_claim(claim) for claim in experiment.CLAIMS],
        "changes": told(getattr(experiment, "CHANGES", [])),
        "quick": experiment.QUICK,
        "dataset": getattr(experiment, "DATA", None),
        "process": "timed" if getattr(experiment, "TIMED", False) else process,
        "processes": getattr(experiment, "PROCESSES", 1),
    }


def _claim(claim):
    slide = claim["slide"]
    return dict(claim, at=SLIDES.index(slide), english=ENGLISH.get(slide))


def _common(module, why, folders):
    fields = _standing(module, why, folders)
    return dict(fields, name=module.NAME, summary=module.SUMMARY)


def _standing(module, why, folders):
    """Whether it is available, and its package with the version."""
    package = getattr(module, "PACKAGE", None)
    version = None
    if why is None:
        version = module.version() if hasattr(module, "version") else version_of(package, folders)
    return {
        "available": why is None,
        "why": why,
        "package": package,
        "version": version,
    }
