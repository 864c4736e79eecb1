import TareFoundation
package import TareModel

/// A folder of run files.
package struct RunFolder: Sendable {
  package let path: String

  package init(_ path: String) { self.path = path }

  /// Paths of whole runs, by name; a folder that is not there holds none.
  ///
  /// A run that is there plain and packed, as when packing was cut off, is its plain file.
  package var files: [String] {
    let names = entries(RunFile.isName)
    let all = Set(names)
    return names.filter { !PackedRun.isName($0) || !all.contains(String($0.dropLast(3))) }
  }

  /// Takes a run away, plain and packed.
  package func remove(_ file: String) throws(StoreError) {
    let paths = PackedRun.isName(file) ? [file] : [file, PackedRun.path(of: file)]
    for path in paths where FileManager.default.fileExists(atPath: path) {
      do { try FileManager.default.removeItem(atPath: path) } catch {
        throw StoreError(.output, "\(path): cannot be removed: \(error.systemReason)")
      }
    }
  }

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
  package var parts: [String] { entries { $0.hasSuffix(Self.part) }.reversed() }

  private static let part = RunFile.suffix + RunFile.partialSuffix

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
    let name = path.dropLast(Self.part.count)
    if let shard { return name.hasSuffix(RunFile.mark(shard)) }
    let words = name.split(separator: "-").suffix(3)
    return words.count < 3 || words[words.endIndex - 2] != "of"
  }

  private func entries(_ isWanted: (String) -> Bool) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter(isWanted).sorted().map { "\(path)/\($0)" }
  }
}
