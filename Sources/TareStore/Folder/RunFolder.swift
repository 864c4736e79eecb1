import TareFoundation
package import TareModel

/// A folder of run files.
package struct RunFolder: Sendable {
  package let path: String

  package init(_ path: String) { self.path = path }

  /// Paths of whole runs, by name; a folder that is not there holds none.
  package var files: [String] { entries(".xml") }

  /// A whole run of which the beginning was read.
  package struct Entry: Sendable {
    package var file: String
    package var moment: RunMoment
  }

  /// All whole runs, oldest first, and why others cannot be read.
  package func entries(
    _ decoder: RunDecoder
  ) -> (runs: [Entry], faults: [StoreError]) {
    var runs: [Entry] = []
    var faults: [StoreError] = []
    for file in files {
      do throws(StoreError) {
        runs.append(Entry(file: file, moment: try decoder.moment(file: file)))
      } catch {
        faults.append(error)
      }
    }
    return (runs.sorted { ($0.moment, $0.file) < ($1.moment, $1.file) }, faults)
  }

  /// Paths of runs that were cut off or are being measured, the newest first.
  package var parts: [String] { entries(".xml" + RunFile.partialSuffix).reversed() }

  /// The newest run that can go on, and why newer ones cannot: they are damaged, or another process
  /// is measuring them.
  ///
  /// - Parameter shard: the part that the run is; a folder may have those of others.
  package func newestPartial(
    of shard: Shard? = nil
  ) -> (part: PartialRunFile?, passedOver: [StoreError]) {
    var passedOver: [StoreError] = []
    for path in parts where Self.isPart(path, of: shard) {
      do throws(StoreError) {
        try PartLock.check(path)
        return (try PartialRunFile(path), passedOver)
      } catch {
        passedOver.append(error)
      }
    }
    return (nil, passedOver)
  }

  /// The name of a part's file says which shard it is of, if of any.
  private static func isPart(_ path: String, of shard: Shard?) -> Bool {
    let name = path.dropLast((".xml" + RunFile.partialSuffix).count)
    if let shard { return name.hasSuffix(RunFile.mark(shard)) }
    let words = name.split(separator: "-").suffix(3)
    return words.count < 3 || words[words.endIndex - 2] != "of"
  }

  private func entries(_ suffix: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { $0.hasSuffix(suffix) }.sorted().map { "\(path)/\($0)" }
  }
}
