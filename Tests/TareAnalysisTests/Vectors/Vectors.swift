import Foundation

/// Figures of numpy and scipy, as `make_vectors.py` wrote them.
struct Vectors: Decodable {
  var lists: [One]
  var pairs: [Two]
  var adjusted: [Adjusted]
  var tails: [[Double]]
  var quantiles: [[Double]]
  var normal: [[Double]]
  var beta: [[Double]]
  var polygamma: [[Double]]
  var ratios: [Ratio]
  var priors: [Prior]
  var bootstraps: [Resampled]

  struct One: Decodable {
    var values: [Double]
    var median: Double
    var quantiles: [[Double]]
    var deviation: Double
    var geometricMean: Double?
    var fences: [Int]
    var far: [Int]
  }

  struct Two: Decodable {
    var base: [Double]
    var head: [Double]
    var u: Double
    var p: Double
    var delta: Double
  }

  struct Adjusted: Decodable {
    var p: [Double]
    var adjusted: [Double]
  }

  struct Ratio: Decodable {
    var base: [Double]
    var head: [Double]
    var ratio: Double
    var low: Double
    var high: Double
    var plain: Double
    var beyond: Double
  }

  struct Prior: Decodable {
    var variances: [Double]
    var freedom: Double
    var variance: Double
    /// Nothing for infinite.
    var prior: Double?
  }

  struct Resampled: Decodable {
    var groups: [[Double]]
    var seed: UInt64
    var resamples: Int
    var low: Double
    var high: Double
  }

  static func read() throws -> Vectors {
    try JSONDecoder().decode(Vectors.self, from: Data(PackageResources.vectors_json))
  }
}

/// Equal to a billionth of the figure, or of 1 where the figure is less.
func agree(_ mine: Double?, _ theirs: Double) -> Bool {
  mine.map { abs($0 - theirs) <= 1e-9 * max(1, abs(theirs)) } ?? false
}

/// Equal to a billionth of the figure, however small it is.
func agreeClosely(_ mine: Double, _ theirs: Double) -> Bool {
  abs(mine - theirs) <= 1e-9 * abs(theirs)
}
