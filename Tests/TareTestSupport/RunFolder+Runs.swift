package import TareModel
package import TareStore

extension RunFolder {
  /// All whole runs, oldest first; each is validated.
  package func runs() throws(StoreError) -> [Run] {
    let decoder = try RunDecoder()
    var runs: [Run] = []
    for file in files { runs.append(try decoder.run(file: file)) }
    return runs.sorted { ($0.header.started, $0.header.id) < ($1.header.started, $1.header.id) }
  }
}
