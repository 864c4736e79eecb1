from tare_bench.wording import bytes_text, table


def test_sizes_read_as_people_write_them():
    assert [bytes_text(size) for size in (0, 1052, 257.25, 64.0, 1234567.89)] == [
        "0 B",
        "1,052 B",
        "257.2 B",
        "64 B",
        "1,234,567.9 B",
    ]


def test_a_table_has_columns_and_the_total_below():
    assert table("part", [("data", 1500), ("header", 500)], 2000).splitlines() == [
        "part            bytes  share",
        "data            1,500  75.0%",
        "header            500  25.0%",
        "in all          2,000 100.0%",
    ]


def test_a_long_table_is_cut_and_says_so():
    lines = table("field", [("f%d" % number, 1) for number in range(30)], 30).splitlines()
    assert len(lines) == 23
    assert lines[-2].split() == ["10", "more", "10", "33.3%"]


def test_a_table_of_nothing():
    assert table("part", [], 0).splitlines() == ["part            bytes  share", "in all              0"]
