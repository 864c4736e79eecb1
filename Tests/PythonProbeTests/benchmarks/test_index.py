from proving import ended, proved
from sample_records import CARGO, cargo, fields, listed, request_dataset, scalar, subject


def test_every_record_is_found_by_its_id(tmpdir):
    ours, theirs = proved(subject(tmpdir.join("cargo.json"), "slots"), "index", "key")
    found = [record.id for record in ours.answer()]
    assert sorted(found) == list(range(1000, 1012)) != found
    assert [record["id"] for record in theirs.answer()] == found


def test_of_equal_ids_the_last_record_is_found(tmpdir):
    data = cargo(4)
    data[3]["id"] = data[0]["id"]
    dataset = request_dataset(tmpdir.join("d.json"), data, CARGO, identify=["id"])
    _, theirs = proved(subject(None, "tuple", dataset=dataset), "index")
    found = [record for record in theirs.answer() if record["id"] == 1000]
    assert found == [data[3], data[3]]


def test_a_list_is_no_key(tmpdir):
    schema = fields(("id", listed(scalar("int"))))
    dataset = request_dataset(tmpdir.join("d.json"), [{"id": [1]}], schema, identify=["id"])
    why = ended(subject(None, "dict", dataset=dataset), "index")
    assert why.startswith("the values of id are no keys to index by: TypeError: ")


def test_what_does_not_equal_itself_is_no_key(tmpdir):
    schema = fields(("id", scalar("float")))
    data = [{"id": float("nan")}]
    dataset = request_dataset(tmpdir.join("d.json"), data, schema, identify=["id"])
    why = ended(subject(None, "dict", dataset=dataset), "index")
    assert "not even to itself" in why
