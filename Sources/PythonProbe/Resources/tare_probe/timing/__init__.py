"""Times benchmarks in turns: blocks of runs, pairs of tasks, the records they run on."""
