"""Makes all records again from the plain dicts; for dict itself, with dict displays."""

from __future__ import absolute_import

from tare_probe.timing.tasks import Task

NAME = "build"
SUMMARY = "all records made anew from the plain dicts"
ACCESS = False
QUICK = True
SOURCE = """\
def run(records):
    return [
        {
            "id": record["id"],
            "product": {
                "name": record["product"]["name"],
                "uid": record["product"]["uid"],
            },
            "quantity": {
                "value": record["quantity"]["value"],
                "id": record["quantity"]["id"],
            },
            "dates": {
                "start": record["dates"]["start"],
                "end": record["dates"]["end"],
            },
        }
        for record in records
    ]
"""


def task(subject, plain):
    """Builds from the plain records; empties registries before each run."""
    build = subject.builder()
    forget = getattr(subject.representation, "forget", None)

    def build_afresh(records):
        """One build that shares no object with the one before, so that it has as much to do."""
        forget()
        return build(records)

    run = build if forget is None else build_afresh
    return Task(run, plain, subject.dataset.root, subject.access(), many=True)
