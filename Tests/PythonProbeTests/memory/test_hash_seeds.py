import sys

import pytest

from probe_process import measure, outcomes
from sample_records import cargo_dataset
from tare_probe.memory.hash_seeds import middle


def of(*records):
    return [{"record": record, "total": 12 * record, "note": None} for record in records]


def test_the_middle_one_counts_and_the_range_is_told():
    values = middle(of(1028.0, 956.0, 956.0, 1000.0, 1010.0))
    assert (values["record"], values["total"]) == (1000.0, 12000.0)
    assert "956.0 to 1028.0 bytes a record with 5 seeds" in values["note"]


def test_equal_figures_need_no_word():
    assert middle(of(956.0, 956.0)) == {"record": 956.0, "total": 11472.0, "note": None}


def test_a_metric_of_the_whole_is_told_in_all():
    found = [{"record": None, "total": total} for total in (3, 1, 2)]
    assert middle(found)["total"] == 2 and "1.0 to 3.0 bytes in all" in middle(found)["note"]


@pytest.mark.skipif(sys.version_info < (3, 6), reason="immutables needs CPython 3.6")
def test_a_hash_trie_weighs_the_same_each_time(tmpdir):
    pytest.importorskip("immutables")
    dataset = cargo_dataset(tmpdir.join("a.json"), 40)
    cells = [{"metric": "allocated"}]
    folders = {"packages": [folder for folder in sys.path if folder.endswith("/main")]}
    found = [
        outcomes(measure(dataset, "immutables-map", "heap", cells, **folders)[1])[0]
        for _ in range(2)
    ]
    assert found[0] == found[1] and found[0]["outcome"] == "measured", found
