from tare_probe.instructions.regions import passes_of, stretch, uses_up


class Task(object):
    fresh = False
    argument = [1, 2]


def test_passes_run_once_for_each_argument():
    found = []
    passes_of("filter")(found.append, [1, 2, 3])
    assert found == [1, 2, 3]


def test_each_cell_has_a_loop_of_its_own():
    assert passes_of("filter").__code__ is not passes_of("filter").__code__


def test_a_stretch_repeats_its_argument_unless_passes_need_fresh_ones():
    task = Task()
    arguments, _ = stretch(task, 2)
    assert arguments[0] is arguments[1] is task.argument
    task.fresh = True
    arguments, _ = stretch(task, 2)
    assert arguments == [[1, 2], [1, 2]] and arguments[0] is not arguments[1]
    assert not uses_up(task)


def test_made_arguments_are_put_back():
    undone = []
    task = Task()
    task.make, task.put_back, task.once = (lambda: "made"), (lambda: undone.append(1)), True
    arguments, put_back = stretch(task, 1)
    put_back()
    assert arguments == ["made"] and undone == [1] and uses_up(task)
