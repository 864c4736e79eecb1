import ArgumentParser
import TareModel

/// Which part of a run is measured: one that is named, or the one that an engine gives.
enum ShardOption: ExpressibleByArgument, Equatable {
  case auto
  case one(Shard)

  init?(argument: String) {
    if argument == "auto" {
      self = .auto
    } else if let shard = Shard(argument) {
      self = .one(shard)
    } else {
      return nil
    }
  }

  /// - Throws: where it is left to an engine, and none tells.
  func shard(_ environment: [String: String]) throws(CommandFailure) -> Shard {
    switch self {
    case .one(let shard): shard
    case .auto: try ShardEnvironment(environment).shard()
    }
  }

  /// The seed of a run in parts that names none: each machine has to have the same.
  static let seed: UInt64 = 1
}
