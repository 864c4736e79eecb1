package import TareModel

extension TimeReading {
  /// The processes whose ratios count: those that met a calm machine; all where these are too few.
  ///
  /// Neighbours slow the two sides of a ratio down unalike. Where they fill the shared cache, a
  /// search through dicts took nine times as long and one through slots objects one and a half
  /// times; where they ran on the other thread of a core, both took two thirds longer, but not to
  /// the hundredth. So a process counts where neither side lies far above its undisturbed processes
  /// (`UndisturbedPace`). That asks both sides the same, and leaves a ratio of 1 where it is.
  package var undisturbed: [TimeSeries] {
    guard series.count > UndisturbedPace.fewest else { return series }
    var isUndisturbed = series.map { _ in true }
    for leasts in leastsOfSides {
      guard let pace = UndisturbedPace(leasts) else { return series }
      for (index, least) in leasts.enumerated() where !pace.admits(least) {
        isUndisturbed[index] = false
      }
    }
    let undisturbed = zip(series, isUndisturbed).filter(\.1).map(\.0)
    return undisturbed.count < UndisturbedPace.fewest ? series : undisturbed
  }

  /// How many processes are left out of ratios.
  package var disturbed: Int { series.count - undisturbed.count }

  /// What is unknown of the ratio because hardly any process met a calm machine: by how much the
  /// fastest quarter of a side spreads beyond what needs no question, as a logarithm; 0 where it
  /// does not.
  ///
  /// Where two of twelve processes were calm, a pure-Python search was said to be 9.6 times as slow
  /// as dicts, with an interval of 9.0 to 10.2, and measuring ended there; it is 11.6 times as
  /// slow.
  var doubt: Double {
    guard series.count > UndisturbedPace.fewest else { return 0 }
    return leastsOfSides.compactMap { UndisturbedPace($0)?.doubt }.max() ?? 0
  }

  /// The least CPU seconds of each process, of the cell and of its reference; none of a side that
  /// some lack.
  private var leastsOfSides: [[Double]] {
    [series.map(\.samples.cpuSeconds), series.compactMap { $0.reference?.cpuSeconds }]
      .map { $0.compactMap { $0.min() } }
      .filter { $0.count == series.count }
  }
}

/// How long one side of a ratio takes in undisturbed processes at most.
///
/// Text hashes and addresses make processes differ where nobody disturbs them, some benchmarks by
/// three hundredths and some by a tenth. How far is told by the fastest quarter, of which
/// neighbours make none: what lies four times as far above it as it is wide, over a standard
/// deviation of one, does not belong to it. A fixed width cut into those that differ by a twentieth
/// anyway, and intervals then held the true ratio in 36 of 100 trials. With this one it is 92 to 96
/// as long as less than half of the processes are disturbed, which with all processes is 20 to 97
/// (simulated: 6 to 36 processes, the sides log-normal by 2 to 5 %, disturbed ones 1.7 times as
/// slow and their ratio 8 % lower).
package struct UndisturbedPace {
  private let most: Double
  /// The logarithm of how far the fastest quarter spreads beyond `nearly`.
  let doubt: Double

  /// - Parameter leasts: seconds of one side in each process.
  init?(_ leasts: [Double]) {
    let sorted = leasts.sorted()
    guard let least = sorted.first, least > 0,
      let quarter = Statistics.quantile(sorted: sorted, Self.fastest)
    else { return nil }
    let width = logarithm(quarter / least)
    most = max(least * (1 + Self.nearly), quarter * exponential(Self.widths * width))
    doubt = max(0, width - logarithm(1 + Self.nearly))
  }

  func admits(_ least: Double) -> Bool { least <= most }

  /// What is no more than that above the least, as a share of 1, is not worth a question.
  package static let nearly = 0.15
  /// Fewer processes do not say how far they differ.
  package static let fewest = 3
  /// The share of the fastest, of which neighbours make none.
  package static let fastest = 0.25
  private static let widths = 4.0
}
