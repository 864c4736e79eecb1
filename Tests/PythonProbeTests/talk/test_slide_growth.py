from tare_probe.questions.answer import Answer
from tare_probe.talk import slide_growth

SIZES = ((2, 100), (5, 200))


def test_claims_and_observations_have_the_same_names():
    answer = Answer()
    slide_growth.observe(answer, [(0, 50), (2, 100), (5, 200), (9, 300)], SIZES)
    seen = dict((each["name"], each["value"]) for each in answer.fields()["observations"])
    claimed = dict(
        (each["observation"], each["value"]) for each in slide_growth.claims("it grows", SIZES)
    )
    assert seen == claimed
    assert seen["grows, up to 5 items, at"] == "2 5"
