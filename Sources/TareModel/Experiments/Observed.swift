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

extension Observed {
  /// Why what was seen of a subject is so, by the subject's name.
  package var causes: [String: String] {
    let pairs = observations.compactMap { each -> (String, String)? in
      guard each.role == Observation.why, let subject = each.subject,
        case .text(let why) = each.value
      else { return nil }
      return (subject, why)
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}

/// One value under a name that is its own within the experiment.
package struct Observation: Sendable, Equatable {
  package var name: String
  package var value: ObservedValue
  /// What the value is for those who read it together with others, such as `says`; nil for most.
  package var role: String?
  /// What the value is about, such as `one cargo`; nil where it is about nothing else.
  package var subject: String?

  package init(
    name: String, value: ObservedValue, role: String? = nil, subject: String? = nil
  ) {
    self.name = name
    self.value = value
    self.role = role
    self.subject = subject
  }
}

extension Observation {
  /// The role of a text that says why.
  package static let why = "why"
}

/// Whole numbers over whole numbers, such as bytes by number of items.
package struct ObservedSeries: Sendable, Equatable {
  package var name: String
  /// The unit of `y`.
  package var unit: ObservedValue.Unit
  /// What `x` counts, such as `records`.
  package var counts: String
  package var points: [Point]
  /// As of an observation.
  package var role: String?
  /// The representation that grows; nil where something else does.
  package var subject: String?

  package init(
    name: String, unit: ObservedValue.Unit, counts: String = Self.items, points: [Point],
    role: String? = nil, subject: String? = nil
  ) {
    self.name = name
    self.unit = unit
    self.counts = counts
    self.points = points
    self.role = role
    self.subject = subject
  }

  package static let items = "items"
  package static let fields = "fields"
  package static let records = "records"

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
