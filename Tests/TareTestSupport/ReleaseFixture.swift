package import TareModel

/// Runs in which one runtime was measured with several releases of orjson.
package enum ReleaseFixture {
  /// A run of variants of one runtime, whose dicts weigh so much.
  package static func run(
    _ id: String, _ weights: [(release: String, bytes: Double)], time: Double? = nil
  ) -> RunOutline {
    var header = RunFixture().run.header
    header.id = id
    header.runtimes = weights.map { release, _ in
      Runtime(
        id: "cpython-3.13.0-orjson-\(release)", implementation: "cpython",
        version: Version("3.13.0"), build: [], packages: [],
        own: [
          OwnPackage(
            source: "orjson==\(release)", name: "orjson", version: release, isOneOfSeveral: true,
            sha256: "")
        ], variantOf: "cpython-3.13.0")
    }
    let figures = zip(header.runtimes, weights).flatMap { runtime, weight in
      [
        figure(key(.allocated, runtime: runtime.id), .recordBytes, weight.bytes, spread: 0),
        figure(
          key(.benchmark("load"), runtime: runtime.id), .ratio, time ?? weight.bytes / 500,
          spread: 0.1),
      ]
    }
    return RunOutline(
      header: header, figures: figures, unmeasured: [], findings: [], measured: figures.count,
      end: nil)
  }

  private static func figure(
    _ key: CellKey, _ quantity: CellFigure.Quantity, _ value: Double, spread: Double
  ) -> RunOutline.Figure {
    .init(
      key: key,
      figure: CellFigure(
        quantity: quantity, value: value, low: value * (1 - spread), high: value * (1 + spread)))
  }
}
