import TareAnalysis
import TareMarkup
import TareWording

/// How figures come about, with their formulas, and what they do not say.
enum MethodFormulas {
  static let memory: [Markup] = [
    HTML.h2(["id": "bytes"], "From bytes to a record"),
    formulas([
      (
        "shared", "a(A) + a(B) − a(all)",
        "a is what the traced allocator holds for some records, without their list. A and B are "
          + "two random halves of all records, each held alone. What both halves need is in both "
          + "figures, and only once in that of all: keys, equal values that are one object."
      ),
      (
        "allocated a record", "(a(all) − shared) / records",
        "So total = shared + records × record + the list itself, and the order of the records in "
          + "the file makes no difference. Where records differ it is their mean. Classes are made "
          + "before, and are not in it."
      ),
      (
        "values", "Σ characters × width + 8 × numbers",
        "Each object once, however often it is referred to. The width is 1, 2 or 4 bytes a "
          + "character, as the interpreter stores that text."
      ),
      (
        "what holds them", "allocated − values",
        "Heads of objects, dicts, tuples, lists, rounding inside them. Not shown where the values "
          + "would come out larger than the whole."
      ),
      (
        "resident a record", "Δ private memory of the process / records",
        "Of later batches of equal size, once the first ones have filled what the allocator keeps; "
          + "pages of files are left out, for they are private or shared as other Pythons come and "
          + "go. It repeats to about a hundredth, not to the byte."
      ),
      (
        "deep size", "Σ sys.getsizeof(x) over all x that can be reached, each once",
        "As Pympler’s asizeof counts, so that it can be held against other sources. It is no "
          + "allocation: it misses what an object keeps outside itself."
      ),
      (
        "peak", "the most that Python’s allocator held at once while loading and building",
        "From just before the text is read to when all records are held: the plain records that "
          + "something else is made of are in it, and what the loader takes meanwhile. The text "
          + "is not, for it was there before, nor is what a package keeps in pools of its own. "
          + "Beside it stands the peak of loading alone."
      ),
    ]),
    HTML.h3(["id": "anatomy"], "Where the bytes of a record go"),
    HTML.p(
      "A walk over half of the records at a time divides each object into parts, and each part ",
      "has one of these kinds. Together they come to the bytes allocated for a record, to the byte."
    ),
    HTML.dl(
      ["class": "words"],
      AnatomyText.order.flatMap { kind in
        [
          HTML.dt(.text(AnatomyText.name(kind).capitalisedFirst)),
          HTML.dd(.text(AnatomyText.explanation(kind).capitalisedFirst + ".")),
        ]
      }),
    HTML.p(
      "On top of that comes what the allocator rounds up: the difference of blocks and allocated. ",
      "An object belongs to the innermost field that leads to it."),
    HTML.p(
      "Memory figures are compared to the byte: there is no interval because there is no chance ",
      "in ",
      "them, except in what is resident."),
  ]

  static let time: [Markup] = [
    HTML.h2(["id": "statistics"], "From samples to a ratio"),
    HTML.p(
      "A process times a benchmark on a representation and on plain dicts in turn, in rows of ",
      "short blocks and random order, after warming up; the benchmarks of a process take turns ",
      "too. A row is as long as data take to come back into the caches that the other side has ",
      "used. Several processes do this, each kept on one CPU, with a hash seed and a memory ",
      "layout of its own, in a random ",
      "order that the seed in the run file fixes. The garbage collector is left as users have it."),
    formulas([
      (
        "sample", "seconds of a block / runs in it",
        """
        By two clocks: CPU time, which other programs do not add to, and wall time, which a \
        user waits.
        """
      ),
      (
        "warm", "min over all blocks (CPU time)",
        "Caches warm, nothing in the way. A minimum falls as more samples are taken, so runs of "
          + "different length are not compared by it."
      ),
      ("typical", "median over all blocks (wall time)", "It depends on what else the machine did."),
      (
        "estimate of a process", "min(CPU, representation) / min(CPU, dict)",
        "Both minima come from the same process and the same moments; they recover the undisturbed "
          + "ratio beside a neighbour that takes CPU time; one that fills the shared cache slows "
          + "large records down more than small ones, and the run’s page says how much dicts "
          + "differed."
      ),
      (
        "ratio", "median of the estimates of the processes",
        "The process is the unit: samples inside one are not independent of each other. Of more "
          + "than \(Words.number(UndisturbedPace.fewest)), those in which a side took far longer "
          + "than in the fastest \(Words.part(UndisturbedPace.fastest)) met a busy machine and are "
          + "left out, unless fewer than \(Words.number(UndisturbedPace.fewest)) remain; a hint "
          + "says how many."
      ),
      (
        "spread", "least to largest estimate",
        "No confidence interval: with two processes it says only how far they lay apart. Two "
          + "representations whose spreads overlap tie."
      ),
      (
        "several benchmarks in one figure", "exp(mean(log ratio))",
        "The geometric mean of the ratios, over the benchmarks that scan all records; its "
          + "spread is the geometric mean of the spreads’ ends."
      ),
      (
        "best trade-offs", "no other is at most as heavy and at most as slow, and better in one",
        "The Pareto front of the point estimates; a spread may move a neighbour onto it."
      ),
    ]),
  ]

  static let limits: [Markup] = [
    HTML.h2(["id": "limits"], "Limits"),
    HTML.ul(
      HTML.li("Seconds belong to the machine they were measured on; only ratios travel."),
      HTML.li(
        "Records that do not fit a core’s own cache are read faster or slower by how crowded the ",
        "shared cache and the memory are: searching 6,000 dicts took from 0.36 to 1.3 ms on one ",
        """
        machine. A fixed copy of memory, timed between blocks and kept in the run file, shows \
        it.
        """),
      HTML.li(
        "Bytes are exact, but they belong to a runtime’s full version, its build and a 64-bit ",
        "system; a patch release may change them."),
      HTML.li(
        "Most people’s Python was built with profile-guided optimisation. One that was built ",
        "without it, as pyenv does unless asked, takes longer, and says so beside its times."),
      HTML.li(
        "A benchmark that stops early, such as the first record that matches, times a few steps ",
        "and says little about a scan of all records."),
      HTML.li(
        "From one runtime to another, seconds of different processes are compared; differences of ",
        "a ",
        "few hundredths mean nothing there."),
      HTML.li(
        "What was not measured is not guessed: a dash in a table says why there is no figure.")),
  ]

  /// A name, its formula, and what it does not say.
  static func formulas(_ lines: [(String, String, String)]) -> Markup {
    HTML.dl(
      ["class": "words"],
      lines.flatMap { name, formula, limit in
        [
          HTML.dt(.text(name)),
          HTML.dd(HTML.p(["class": "formula"], HTML.code(.text(formula))), HTML.p(.text(limit))),
        ]
      })
  }
}
