/// The answer of an experiment.
package struct Observed: Sendable, Equatable {
  package var observations: [Observation]
  package var series: [ObservedSeries]
  package var listings: [Listing]

  package init(
    observations: [Observation] = [], series: [ObservedSeries] = [], listings: [Listing] = []
  ) {
    self.observations = observations
    self.series = series
    self.listings = listings
  }
}

/// One value under a name that is its own within the experiment.
package struct Observation: Sendable, Equatable {
  package var name: String
  package var value: ObservedValue

  package init(name: String, value: ObservedValue) {
    self.name = name
    self.value = value
  }
}

/// Whole numbers over whole numbers, such as bytes by number of items.
package struct ObservedSeries: Sendable, Equatable {
  package var name: String
  /// The unit of `y`.
  package var unit: ObservedValue.Unit
  package var points: [Point]

  package init(name: String, unit: ObservedValue.Unit, points: [Point]) {
    self.name = name
    self.unit = unit
    self.points = points
  }

  package struct Point: Sendable, Hashable {
    package var x: Int
    package var y: Int

    package init(x: Int, y: Int) {
      self.x = x
      self.y = y
    }
  }
}

/// A text that is read beside the observations, such as byte code.
package struct Listing: Sendable, Equatable {
  package var title: String
  package var text: String

  package init(title: String, text: String) {
    self.title = title
    self.text = text
  }
}
