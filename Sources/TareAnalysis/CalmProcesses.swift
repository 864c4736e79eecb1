package import TareModel

extension TimeReading {
  /// The processes whose ratios count: those that met a calm machine; all where these are too few.
  ///
  /// Neighbours slow the two sides of a ratio down unalike. Where they fill the shared cache, a search
  /// through dicts took nine times as long and one through slots objects one and a half times; where they
  /// ran on the other thread of a core, both took two thirds longer, but not to the hundredth. So a process
  /// counts where each side took about what it takes in the best process of the cell. That asks both sides
  /// the same, and leaves a ratio of 1 where it is. In an hour in which steps differed by a third, means
  /// over 36 processes of a search for the first match in dicts against the same dicts spread by 0.3 % so,
  /// and by 1.0 % with all; for slots objects by 0.4 % about 0.66, and by 1.2 % about 0.63.
  package var calm: [TimeSeries] {
    let leasts = series.map { ($0.samples.cpu.min() ?? .infinity, $0.reference?.cpu.min() ?? 0) }
    guard series.count > Self.fewest, let mine = leasts.map(\.0).min(),
      let other = leasts.map(\.1).min()
    else { return series }
    let calm = zip(series, leasts).compactMap { series, least in
      least.0 <= mine * Self.nearly && least.1 <= other * Self.nearly ? series : nil
    }
    return calm.count < Self.fewest ? series : calm
  }

  /// How many processes are left out of ratios.
  package var disturbed: Int { series.count - calm.count }

  /// How many times as long as in the best process a side may take. Text hashes and addresses alone make
  /// two or three hundredths.
  private static let nearly = 1.15

  /// Fewer do not say how far they differ.
  private static let fewest = 3
}
