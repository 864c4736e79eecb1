/// A named list of records, as it took part in a run.
package struct Dataset: Sendable, Hashable {
  package var name: String
  package var title: String
  package var summary: String
  /// Size of the file in bytes.
  package var bytes: Int
  /// Number of records.
  package var records: Int
  /// SHA-256 of the file, 64 lower-case hexadecimal digits.
  package var sha256: String
  /// The fields that the benchmarks touch.
  package var query: Query
  /// What it was drawn from; nil where it is whole.
  package var sample: SampleOrigin?
  /// What of the file was taken for its records; nil where nobody noted it.
  package var origin: RecordsOrigin?

  package init(
    name: String, title: String, summary: String, bytes: Int, records: Int, sha256: String,
    query: Query, sample: SampleOrigin? = nil, origin: RecordsOrigin? = nil
  ) {
    self.name = name
    self.title = title
    self.summary = summary
    self.bytes = bytes
    self.records = records
    self.sha256 = sha256
    self.query = query
    self.sample = sample
    self.origin = origin
  }
}

/// The fields that benchmarks collect, match, identify and share; each a path of keys, or nil.
package struct Query: Sendable, Hashable {
  package var collect: [String]?
  package var match: Match?
  package var identify: [String]?
  /// The nested part whose equal instances `slots-unique` makes only once.
  package var share: [String]?

  package init(
    collect: [String]? = nil, match: Match? = nil, identify: [String]? = nil,
    share: [String]? = nil
  ) {
    self.collect = collect
    self.match = match
    self.identify = identify
    self.share = share
  }

  /// A field and the value that `find-first`, `drain` and `filter` look for.
  package struct Match: Sendable, Hashable {
    package var field: [String]
    package var value: Scalar

    package init(field: [String], value: Scalar) {
      self.field = field
      self.value = value
    }
  }
}

/// A JSON value that is neither object nor array.
package enum Scalar: Sendable, Hashable {
  case null
  case bool(Bool)
  case int(Int)
  case double(Double)
  case string(String)
  /// A value that is not told.
  case abridged(AbridgedValue)

  /// Text is the same where its code points are.
  package static func == (left: Scalar, right: Scalar) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let left), .bool(let right)): left == right
    case (.int(let left), .int(let right)): left == right
    case (.double(let left), .double(let right)): left == right
    case (.string(let left), .string(let right)): ExactText(left) == ExactText(right)
    case (.abridged(let left), .abridged(let right)): left == right
    default: false
    }
  }

  package func hash(into hasher: inout Hasher) {
    switch self {
    case .null: hasher.combine(0)
    case .bool(let value): hasher.combine(value)
    case .int(let value): hasher.combine(value)
    case .double(let value): hasher.combine(value)
    case .string(let value): hasher.combine(value)
    case .abridged(let value): hasher.combine(value)
    }
  }
}
