package import TareModel

/// A cell that only one side measured.
package struct LoneCell: Sendable, Equatable {
  package var key: CellKey
  /// What became of it on the other side; nil where it took no part there.
  package var other: Outcome?

  /// The other side tried, and it went wrong.
  package var isFault: Bool { other?.isFault ?? false }
}

/// A pair of cells that cannot be compared.
package struct UnlikeCell: Sendable, Equatable {
  package var base: CellKey
  package var head: CellKey
  package var objection: Objection
}
