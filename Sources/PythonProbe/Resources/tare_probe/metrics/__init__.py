"""A quantity in bytes or a count; one file a metric, in the order shown.

Each file has NAME, SUMMARY, UNIT ("B", or what is counted), EXACT (the same each time), THRESHOLD
(the share of 1 by which two runs of the same may differ, or None for that of all metrics), HEADLINE
(it stands among the first figures of a run), MODE ("heap": under tracemalloc, "still": nothing
traced, "resident": before anything else in its process), `why_not()` (a sentence, or None where it
is available) and `measure(subject)`. QUICK = True makes it part of the quick preset.

`measure` returns a dict of figures in that unit, here called bytes: "total" bytes, of one load with
its list; "record" bytes, or None where a whole load alone has a figure; and where they are known
"shared" (bytes that records have in common), "halved" and "paired" (those that half of the records
and two of them have), "list" (those of the list itself), "stepped" (those of other containers that
grow in steps), "spread" (how far records differ in length, as a share of the mean), "loading" (of a
peak: that of the plain records, before anything is built of them), "payload", "types" (classes,
made before the load), "checked" (the record's bytes found in another way) and "note" (one sentence
where a figure is not what it seems).
total = shared + records * record + list.
"""

NAMES = (
    "allocated",
    "blocks",
    "resident",
    "deep-size",
    "peak",
    "objects",
    "tracked",
    "pickled",
    "dumped",
)
