from tare_probe.writing.wrapping import wrapped


def test_what_fits_stays_and_a_tuple_of_one_keeps_its_comma():
    assert wrapped("return (a, b, )") == ["return (a, b)"]
    assert wrapped("return (a, )") == ["return (a,)"]
    assert wrapped("return ()") == ["return ()"]
    assert wrapped("return plain") == ["return plain"]


def test_items_of_the_innermost_only_bracket_get_lines():
    long = "x" * 90
    assert wrapped('return Map({"%s": f(a, b), "c, (\\"": d})' % long) == [
        "return Map({",
        '    "%s": f(a, b),' % long,
        '    "c, (\\"": d,',
        "})",
    ]
