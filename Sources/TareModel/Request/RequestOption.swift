/// The options by which a request is given today, for the parser and for commands that pages show.
///
/// Run files hold the request itself, so that renaming an option here changes no older page.
package enum RequestOption: String, Sendable, CaseIterable {
  case data, runtime, loader, representation, benchmark, metric, experiment, plugin, package, preset
  case model, path, with, requirements
  case precision, budget, seed, offline
  case memoryLimit = "memory-limit"
  case timeLimit = "time-limit"
  case unpackLimit = "unpack-limit"
  case identify = "id"
  case match, collect, sample, records
  case instructions

  /// As it is typed.
  package var flag: String { "--\(rawValue)" }
}
