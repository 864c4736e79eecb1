import os

from sample_records import cargo_dataset
from tare_probe.questions.context import Context


def test_has_the_dataset_of_the_request_or_none(tmpdir):
    fields = cargo_dataset(tmpdir.join("c.json"))
    context = Context({"dataset": fields}, ["/packages"])
    assert context.dataset.name == "cargo" and context.dataset.count == 12
    assert context.packages == ["/packages"]
    assert Context({}, []).dataset is None


def test_the_scratch_folder_is_made_when_asked_for_and_gone_in_the_end():
    context = Context({}, [])
    folder = context.scratch()
    assert os.path.isdir(folder) and context.scratch() == folder
    open(os.path.join(folder, "file"), "w").close()
    context.close()
    assert not os.path.exists(folder)
    Context({}, []).close()
