"""The task "describe": everything that can be measured here, or why it cannot."""

from __future__ import absolute_import

from tare_probe.common import catalogue
from tare_probe.common.availability import version_of, why_not
from tare_probe.digest.digests import Digests, code
from tare_probe.records.mutability import is_mutable
from tare_probe.talk.slides import SLIDES
from tare_probe.timing.tasks import example


def describe(request, plugins, folders, channel):
    """Sends one line for each loader, representation, benchmark, metric and experiment."""
    digests = Digests()
    for name in catalogue.names("loaders"):
        loader = catalogue.find("loaders", name)
        channel.send("loader", **_common(loader, why_not(loader), folders))
    bundled = [
        catalogue.find("representations", name) for name in catalogue.names("representations")
    ]
    for representation in bundled + list(plugins):
        fields = _common(representation, why_not(representation), folders)
        fields["access"] = list(representation.ACCESS)
        fields["gives_up"] = representation.GIVES_UP
        fields["source"] = getattr(representation, "SOURCE", "records")
        fields["plugin"] = representation not in bundled
        # A plug-in is named by its file, so no preset leaves it out.
        fields["quick"] = fields["plugin"] or getattr(representation, "QUICK", False)
        fields["digest"] = digests.representation(representation)
        fields["code"] = code(representation)
        # A plug-in may hang or crash. Only the cells that measure it can cope with that.
        is_safe = fields["available"] and not fields["plugin"]
        fields["mutable"] = is_mutable(representation) if is_safe else None
        channel.send("representation", **fields)
    for name in catalogue.names("benchmarks"):
        benchmark = catalogue.find("benchmarks", name)
        fields = {"name": name, "summary": benchmark.SUMMARY, "access": benchmark.ACCESS}
        fields["digest"] = digests.benchmark(benchmark)
        channel.send("benchmark", source=example(benchmark), **fields)
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
        }
        channel.send("metric", available=why is None, why=why, **fields)
    for name in catalogue.names("experiments"):
        experiment = catalogue.find("experiments", name)
        fields = _standing(experiment, why_not(experiment), folders)
        channel.send("experiment", name=name, about=_about(experiment), **fields)


def _about(experiment):
    process = "own" if getattr(experiment, "ALONE", False) else "shared"
    return {
        "family": experiment.FAMILY,
        "question": experiment.QUESTION,
        "source": experiment.SOURCE,
        "claims": [dict(claim, at=SLIDES.index(claim["slide"])) for claim in experiment.CLAIMS],
        "quick": experiment.QUICK,
        "dataset": getattr(experiment, "DATA", None),
        "process": "timed" if getattr(experiment, "TIMED", False) else process,
    }


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
