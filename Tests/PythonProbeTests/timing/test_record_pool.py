from sample_records import cargo, subject
from tare_probe.common import catalogue
from tare_probe.timing.record_pool import RecordPool
from tare_probe.timing.tasks import task


def benchmark(name):
    return catalogue.find("benchmarks", name)


def test_what_one_changes_no_other_meets(tmpdir):
    one = subject(tmpdir.join("cargo.json"), "dict")
    pool = RecordPool(one)
    found = []
    for name in ("filter", "update", "filter"):
        plain, held = pool.of(benchmark(name), "key")
        found.append(len(task(benchmark(name), one, held, "key").answer()))
    assert found == [4, 12, 4]
    pool.of(benchmark("update"), "key")
    plain, held = pool.of(benchmark("build"), None)
    assert plain is held and plain == cargo(12)


def test_benchmarks_of_one_style_share_their_records(tmpdir):
    pool = RecordPool(subject(tmpdir.join("cargo.json"), "slots"))
    first = pool.of(benchmark("filter"), "attribute")
    second = pool.of(benchmark("collect"), "attribute")
    assert first[0] is second[0] and first[1] is second[1]
    other = pool.of(benchmark("filter"), "key")
    assert other[1] is not first[1]
