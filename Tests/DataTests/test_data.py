"""The bundled datasets: made again byte for byte, with the talk's counts and honest manifests."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

DATA = Path(__file__).resolve().parents[2] / "Data"
sys.path.insert(0, str(DATA))

import generate  # noqa: E402

NAMES = sorted(path.parent.name for path in DATA.glob("*/manifest.json"))
MANIFEST_KEYS = ["name", "title", "summary", "records", "format"]
MANIFEST_KEYS += ["collect", "match", "identify", "share"]


def load(name: str, file: str = "records.json"):
    return json.loads((DATA / name / file).read_text(encoding="utf-8"))


def field(record: dict, path: list[str]):
    for key in path:
        record = record[key]
    return record


def shape(value, path: str = "") -> set[tuple[str, tuple[str, ...]]]:
    """Returns the keys of every dict inside, in their order, by the path that leads there."""
    if isinstance(value, list):
        return set().union(*(shape(item, path + "[]") for item in value))
    if not isinstance(value, dict):
        return set()
    inner = (shape(item, f"{path}.{key}") for key, item in value.items())
    return {(path, tuple(value))}.union(*inner)


@pytest.fixture(scope="module")
def cargo() -> list[dict]:
    return load("cargo")


@pytest.fixture(scope="module")
def spaceships() -> list[dict]:
    return load("spaceships")


# Generation


@pytest.mark.parametrize("name", sorted(generate.DATASETS))
def test_generating_again_gives_the_bytes_on_disk(name):
    made = generate.encoded(generate.DATASETS[name]())
    # Not a plain `==` in the assert: a diff of a megabyte helps nobody.
    same = made == (DATA / name / "records.json").read_bytes()
    assert same, f"{name}: run python3 Data/generate.py"


def test_check_on_the_command_line_is_content():
    command = [sys.executable, str(DATA / "generate.py"), "--check"]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert (done.returncode, done.stderr) == (0, b"")


def test_check_names_the_file_that_differs_and_leaves_it(tmp_path, capsys, monkeypatch):
    # The dataset of four records under two names: the large ones would only take longer.
    small = generate.DATASETS["small"]
    monkeypatch.setattr(generate, "DATASETS", {"cargo": small, "small": small})
    assert generate.main([], tmp_path) == 0
    assert generate.main(["--check"], tmp_path) == 0
    touched = tmp_path / "small" / "records.json"
    held = touched.read_bytes().replace(b"1345\n", b"1346\n", 1)
    touched.write_bytes(held)
    (tmp_path / "cargo" / "records.json").unlink()
    capsys.readouterr()

    assert generate.main(["--check"], tmp_path) == 1
    errors = capsys.readouterr().err.splitlines()
    assert len(errors) == 2
    assert str(tmp_path / "cargo" / "records.json") in errors[0] and "is missing" in errors[0]
    assert str(touched) in errors[1] and "first at byte" in errors[1]
    assert touched.read_bytes() == held

    assert generate.main([], tmp_path) == 0
    assert generate.main(["--check"], tmp_path) == 0


def test_every_dataset_has_a_manifest_and_a_generator():
    assert NAMES == sorted(generate.DATASETS) == ["cargo", "small", "spaceships"]


# Cargo: the counts measured on the talk's file, written here a second time on purpose


def test_cargo_has_the_size_and_layout_of_the_talk(cargo):
    raw = (DATA / "cargo" / "records.json").read_bytes()
    assert (len(cargo), len(raw)) == (6000, 1_344_182)
    assert raw == json.dumps(cargo, indent=1).encode("ascii")
    assert shape(cargo) == {
        ("[]", ("id", "product", "quantity", "dates")),
        ("[].product", ("name", "uid")),
        ("[].quantity", ("value", "id")),
        ("[].dates", ("start", "end")),
    }


@pytest.mark.parametrize(
    "path, counts",
    [
        (["product", "name"], {"NewProd": 1519, "Elec'sOil": 1513, "Super": 1500, "Duper": 1468}),
        (
            ["product", "uid"],
            {"elec109ui": 1549, "newpr9032": 1541, "super123": 1456, "duper123": 1454},
        ),
        (["quantity", "id"], {"mt": 6000}),
        (
            ["dates", "start"],
            {
                "2200-10-11T00:00:00": 1510,
                "2200-10-12T00:00:00": 1530,
                "2200-10-13T00:00:00": 1455,
                "2200-10-14T00:00:00": 1505,
            },
        ),
        (
            ["dates", "end"],
            {
                "2200-11-11T00:00:00": 1443,
                "2200-11-12T00:00:00": 1492,
                "2200-11-13T00:00:00": 1543,
                "2200-11-14T00:00:00": 1522,
            },
        ),
    ],
)
def test_cargo_values_occur_as_often_as_in_the_talk(cargo, path, counts):
    assert Counter(field(record, path) for record in cargo) == counts


@pytest.mark.parametrize(
    "path, low, high, distinct",
    [(["id"], 1_000_085, 1_999_929, 5982), (["quantity", "value"], 1000, 2450, 1428)],
)
def test_cargo_integers_span_the_range_of_the_talk(cargo, path, low, high, distinct):
    values = [field(record, path) for record in cargo]
    assert {type(value) for value in values} == {int}
    assert (min(values), max(values), len(set(values))) == (low, high, distinct)


def test_cargo_ids_are_never_quantities(cargo):
    ids = {record["id"] for record in cargo}
    assert ids.isdisjoint(record["quantity"]["value"] for record in cargo)


def test_cargo_has_all_sixteen_products(cargo):
    assert len({tuple(record["product"].values()) for record in cargo}) == 16


def test_cargo_matches_second_and_last_but_one(cargo):
    found = [i for i, record in enumerate(cargo) if record["product"]["name"] == "Elec'sOil"]
    assert (found[0], found[-1]) == (1, 5998)


# Small


def test_small_is_the_slide():
    text, long_text = "python", "python is a very funny language"
    record = {"1": 1, "11": 1, "2": text, "21": text, "long_str": long_text, "long_str1": long_text}
    record.update({"1345": 1345, "13451": 1345})
    small = load("small")
    assert small == [record] * 4
    assert [list(each) for each in small] == [list(record)] * 4


# Spaceships


def test_spaceships_have_the_same_keys_everywhere(spaceships):
    assert len(spaceships) == 240
    found = shape(spaceships)
    assert len({path for path, _ in found}) == len(found)
    assert {len(keys) for path, keys in found if path == "[]"} == {15}
    assert max(path.count(".") for path, _ in found) == 3


def test_spaceships_hold_every_kind_of_value(spaceships):
    first = [kind for record in spaceships for kind in map(type, record.values())]
    assert {dict, list, str, bool, type(None)} <= set(first)
    assert {type(v) for r in spaceships for v in r["blueprint"]["hull"].values()} == {str, float}
    text = json.dumps(spaceships, ensure_ascii=False)
    for what, low, high in (("Latin-1", 0xC0, 0xFF), ("Cyrillic", 0x400, 0x4FF)):
        assert any(low <= ord(letter) <= high for letter in text), what
    assert any(ord(letter) > 0xFFFF for letter in text), "emoji"


def test_spaceships_agree_with_themselves(spaceships):
    today = "2200-11-01"
    for ship in spaceships:
        voyage, blueprint = ship["voyage"], ship["blueprint"]
        start, end = voyage["dates"]["start"], voyage["dates"]["end"]
        assert start < end and voyage["origin"] != voyage["destination"], ship["id"]
        assert (voyage["status"] == "in transit") == (start[:10] <= today < end[:10]), ship["id"]
        assert blueprint["since"] <= int(ship["commissioned"][:4]) < 2200, ship["id"]
        assert len(ship["engines"]) == blueprint["engine"]["count"], ship["id"]
        assert sum(lot["quantity"]["value"] for lot in ship["cargo"]) <= blueprint["hold_mt"]
        inspection = ship["inspection"]
        assert inspection is None or ship["commissioned"] <= inspection["date"] <= today, ship["id"]


def test_spaceships_earn_five_billion(spaceships):
    earned = sum(round(ship["revenue"]["amount"] * 100) for ship in spaceships)
    assert earned == 5_000_000_000 * 100


# Manifests


@pytest.mark.parametrize("name", NAMES)
def test_manifest_is_whole(name):
    manifest = load(name, "manifest.json")
    assert list(manifest) == MANIFEST_KEYS
    assert manifest["name"] == name
    assert manifest["format"] == "array"
    assert manifest["title"].strip() and manifest["summary"].endswith(".")
    assert isinstance(load(name, manifest["records"]), list)


@pytest.mark.parametrize("name", NAMES)
def test_manifest_names_fields_of_every_record(name):
    manifest, records = load(name, "manifest.json"), load(name)
    match = manifest["match"]
    assert sorted(match) == ["field", "value"]
    assert match["value"] in [field(record, match["field"]) for record in records]
    assert all(field(record, manifest["collect"]) is not None for record in records)
    if manifest["share"] is not None:
        shared = [json.dumps(field(record, manifest["share"])) for record in records]
        assert all(text.startswith("{") for text in shared)
        assert 1 < len(set(shared)) <= len(records) // 15
    if manifest["identify"] is not None:
        # Two cargos in a thousand share their id with another one, as in the talk.
        distinct = {field(record, manifest["identify"]) for record in records}
        assert len(distinct) >= 0.99 * len(records)


def test_spaceship_ids_are_unique(spaceships):
    assert len({ship["id"] for ship in spaceships}) == 240
