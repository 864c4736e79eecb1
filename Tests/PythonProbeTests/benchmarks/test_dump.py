import json

import pytest

from proving import ended, proved
from sample_records import cargo, subject
from tare_probe.common import catalogue
from tare_probe.common.availability import why_not
from tare_probe.records.subject import Subject

LOADERS = [
    name
    for name in catalogue.names("loaders")
    if why_not(catalogue.find("loaders", name)) is None
    and name not in ("eval", "pysimdjson")
    and not hasattr(catalogue.find("loaders", name), "MAKES")
]


def loaded_by(tmpdir, loader, name="slots"):
    one = subject(tmpdir.join("cargo.json"), name)
    loader = catalogue.find("loaders", loader)
    argument = loader.prepare(one.dataset.read(), one.dataset.format)
    return Subject(one.dataset, loader, one.representation, argument)


@pytest.mark.parametrize("loader", LOADERS)
def test_every_loader_writes_what_it_has_read(tmpdir, loader):
    ours, theirs = proved(loaded_by(tmpdir, loader), "dump")
    for each in (ours, theirs):
        assert json.loads(each.run(each.argument)) == cargo(12)


@pytest.mark.parametrize("loader", ["eval", "pysimdjson"])
def test_what_only_reads_says_so(tmpdir, loader):
    if loader == "pysimdjson" and why_not(catalogue.find("loaders", loader)):
        pytest.skip("it is not installed")
    assert ended(loaded_by(tmpdir, loader), "dump") == "%s reads and does not write" % loader
