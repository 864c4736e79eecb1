package import TareModel

/// A probe's last word on a cell.
package enum CellEnd: Decodable, Sendable, Equatable {
  case weighed(MemoryReading)
  case timed(warmups: Int, samples: TimeSamples, reference: TimeSamples?)
  /// Instructions of one run over so many records.
  case counted(Double, records: Int)
  case unavailable(why: String)
  case failed(why: String)
  case wrongAnswer(why: String)

  private enum Word: String, CaseIterable {
    case measured, counted, unavailable, failed
    case wrongAnswer = "wrong-answer"
  }

  private enum CodingKeys: String, CodingKey {
    case outcome, why, values, warmups, reference, counted, of
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let why = { try container.decode(String.self, forKey: .why) }
    switch try container.decodeName(of: Word.self, forKey: .outcome) {
    case .unavailable: self = .unavailable(why: try why())
    case .failed: self = .failed(why: try why())
    case .wrongAnswer: self = .wrongAnswer(why: try why())
    case .counted:
      self = .counted(
        try container.decodeFraction(forKey: .counted),
        records: try container.decodeFigure(forKey: .of, from: 1))
    case .measured where container.contains(.values):
      let reading = try container.decode(MemoryReading.self, forKey: .values)
      guard reading.isOfFigures else {
        throw DecodingError.dataCorruptedError(
          forKey: .values, in: container,
          debugDescription: "a number is beyond 2^53, or below 0 where none can be")
      }
      self = .weighed(reading)
    case .measured:
      self = .timed(
        warmups: try container.decodeFigure(forKey: .warmups, from: 0),
        samples: try SamplesPart(from: decoder).samples,
        reference: try container.decodeIfPresent(SamplesPart.self, forKey: .reference)?.samples)
    }
  }
}

extension MemoryReading {
  /// A run file can hold all of it.
  fileprivate var isOfFigures: Bool {
    let sizes = [payload, shared, halved, paired, list, stepped, loading, types].compactMap(\.self)
    let figures = sizes + [total, projected, projectedLeast, projectedMost].compactMap(\.self)
    return figures.allSatisfy(\.isFigure) && sizes.allSatisfy { $0 >= 0 }
      && [record, checked, spread].compactMap(\.self).allSatisfy(\.isFigure)
      && (spread ?? 0) >= 0 && (anatomy?.isOfFigures ?? true)
  }
}

extension Anatomy {
  fileprivate var isOfFigures: Bool {
    guard case .divided(let records, let parts) = self else { return true }
    return records > 0 && records.isFigure
      && parts.allSatisfy { part in
        part.bytes.allSatisfy { $0.value.isFigure && ($0.key == .outside || $0.value >= 0) }
      }
  }
}

/// Blocks of a benchmark, one at least.
private struct SamplesPart: Decodable {
  var samples: TimeSamples

  enum CodingKeys: String, CodingKey {
    case loops, wall
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let clocks = try ClocksPart(from: decoder)
    guard !clocks.wall.isEmpty else {
      throw DecodingError.dataCorruptedError(
        forKey: .wall, in: container, debugDescription: "it has no sample")
    }
    samples = TimeSamples(
      loops: try container.decodeFigure(forKey: .loops, from: 1), wallSeconds: clocks.wall,
      cpuSeconds: clocks.cpu)
  }
}
