import TareAnalysis
import TareFormats
import TareMarkup
import TareWording

extension MethodFormulas {
  /// How runs are held against each other, and how a series of runs is read.
  static let changes: [Markup] = [
    HTML.h2(["id": "changes"], "From run to run"),
    formulas([
      (
        "change of bytes", "head ≠ base",
        """
        Bytes that Python counts are compared to the byte. What is resident is compared like a \
        time.
        """
      ),
      (
        "ratio of two sides", "exp(mean(log head) − mean(log base))",
        "Each figure is the estimate of one process. Logarithms treat a ratio and its inverse "
          + "alike. Of \(Words.number(Moments.many)) figures and more the "
          + "\(Words.part(Moments.trimmed)) at either end is left out of the mean: some processes "
          + "meet a moment in which one side is a fifth faster, and should not decide."
      ),
      (
        "its error", "t · s · √(1/n₁ + 1/n₂), s² drawn towards the benchmark’s common variance",
        "A few processes know their spread badly, so it borrows from the other cells of its "
          + "benchmark, or of the matrix where there are fewer than "
          + "\(Words.number(VariancePriors.least)) (empirical Bayes, Smyth 2004). It holds where "
          + "these vary alike; a wild cell is drawn in too. Of a trimmed mean the variance is "
          + "Winsorized (Yuen 1974). Where processes are left out for a busy machine, the variance "
          + "of all counts as twice their share. Where even the fastest "
          + "\(Words.part(UndisturbedPace.fastest)) of a side spreads by more than "
          + "\(Formats.percent(UndisturbedPace.nearly)), hardly any process met a quiet machine; "
          + "what is beyond counts as an error that no number of processes makes smaller."
      ),
      (
        "the reference’s own move",
        """
        pace − log(dict head ÷ dict base) ≤ ½ log ratio, or a \
        \(Words.part(TimeJudgement.freeDrift))
        """,
        "The pace is the median move of all references. Where a neighbour takes the shared cache "
          + "dicts may become five times as slow and small objects not: such a ratio tells of "
          + "dicts, and is not called."
      ),
      (
        "slower, faster", "the whole interval lies beyond the threshold",
        "A difference below the threshold counts as none, however certain; what lies neither "
          + "beyond it nor within it is uncertain. Between seconds of two runs the threshold grows "
          + "by what the same work differed by among all their processes; between ratios of two "
          + "runs by "
          + "\(Formats.exact(Thresholds.shareOfMove)) of what dict itself moved by beyond a "
          + "\(Words.part(Thresholds.freeMove)), for a machine that others keep busy moves ratios "
          + "a little too."
      ),
      (
        "what a cell is called slower from", "(1 + threshold) · √(upper ÷ lower) − 1",
        "Of a cell’s corrected interval: a slowdown as large as this is called every other time "
          + "(the minimum detectable effect at even odds). A comparison tells that of its median "
          + "cell."
      ),
      (
        "many cells at once", "p₍ₖ₎ ≤ α · k / m",
        "Benjamini and Hochberg: of all cells called different at most a share α is none on the "
          + "average. It is no promise about a single cell."
      ),
      (
        "change point of a series", "min Σ cost(stretch) + penalty × steps",
        "Exact by PELT (Killick, Fearnhead and Eckley 2012) on logarithms; a lone outlier is drawn "
          + "in, a level lasts \(Words.number(ChangePoints.shortest)) runs at least, so the newest "
          + "change of time is seen \(Words.number(ChangePoints.shortest - 1)) runs late."
      ),
    ]),
  ]
}
