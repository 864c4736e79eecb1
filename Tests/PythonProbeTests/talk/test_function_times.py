from tare_probe.questions.answer import Answer
from tare_probe.talk import function_times

SOURCE = """\
def by_dict(numbers):
    return sum(numbers)

def by_key(numbers):
    return sum(numbers) + sum(numbers) + sum(numbers) + sum(numbers)
"""
RECORDS = dict((runner, list(range(2000))) for runner in function_times.RUNNERS)


def test_only_what_a_slide_has_runs_and_more_work_takes_longer():
    fastest = function_times.seconds(200, function_times.functions(SOURCE), RECORDS)
    assert sorted(fastest) == ["dict", "objects by key"]
    assert fastest["objects by key"] > 2 * fastest["dict"] > 0


def test_one_list_for_all_runs_is_emptied_by_the_runners_before():
    taken = []

    def take(numbers):
        taken.append(len(numbers))
        if numbers:
            numbers.pop()

    functions = {"objects by key": take, "objects by attribute": take}
    shared = list(range(3))
    function_times.seconds_on_one_list(2, functions, dict.fromkeys(function_times.RUNNERS, shared))
    assert taken[:4] == [3, 2, 1, 0]
    assert shared == [0, 1, 2]


def test_observations_say_what_they_are_of_which_runner():
    answer = Answer()
    function_times.observe(answer, {"dict": 2.0, "objects by key": 3.0}, "twice: ")
    found = answer.fields()["observations"]
    assert [(each["name"], each["role"], each["subject"], each["value"]) for each in found] == [
        ("twice: dict", "seconds", "twice: dict", 2.0),
        ("twice: objects by key", "seconds", "twice: objects by key", 3.0),
        ("twice: objects by key / dict", "ratio", "twice: objects by key", 1.5),
    ]


def test_claims_are_ratios_of_the_slides_seconds():
    figures = ("0.2", "0.5", "0.1")
    by_key, by_attribute = function_times.claims("all", figures, "a remark", "twice: ")
    assert by_key["observation"] == "twice: objects by key / dict"
    assert by_key["says"] == "all: dict 0.2 s, objects by key 0.5 s"
    assert abs(by_key["value"] - 2.5) < 1e-9 and abs(by_attribute["value"] - 0.5) < 1e-9
    assert by_key["slide"] != by_attribute["slide"]
