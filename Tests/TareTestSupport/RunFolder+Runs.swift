package import TareModel
package import TareStore

extension RunFolder {
  /// All whole runs, oldest first; each is validated.
  package func runs() throws(StoreError) -> [Run] {
    let decoder = try RunDecoder()
    var runs: [Run] = []
    for file in files { runs.append(try decoder.run(file: file)) }
    return runs.sorted { $0.header.moment < $1.header.moment }
  }
}
