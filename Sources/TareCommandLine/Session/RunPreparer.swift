import TareModel
import TareRunner
import TareWording

/// Finds runtimes, has them provisioned and asked, and checks the names that the user gave.
struct RunPreparer {
  var place: Preparation.Place
  var console: Console

  func prepare(_ request: RunRequest) throws(CommandFailure) -> Preparation {
    let census = try census(named: request.runtimePaths)
    let ids = census.interpreters.map(\.runtime.id)
    // Which runtimes there are depends on the machine: leaving out what is not there is no error.
    let wanted = request.runtimes.filter { !$0.leavesOut }
    if let unknown = UnknownName.first(in: wanted, kind: "runtime", known: ids) {
      if let refused = census.refused(by: Glob.version(unknown.name)) {
        throw CommandFailure(refused)
      }
      throw CommandFailure(.usage, unknown.sentence, about: unknown.name)
    }
    guard !ids.isEmpty else {
      throw CommandFailure(
        .missingInput,
        "no Python interpreter found that can be measured ('tare list runtimes' says what was "
          + "skipped); name one with --runtime PATH")
    }
    let preparation: Preparation
    do throws(DescriptionError) {
      preparation = try Preparation(request, census: census, place: place) {
        console.note("tare: \($0)")
      }
    } catch {
      throw CommandFailure(error)
    }
    for note in preparation.notes { console.note("tare: \(note)") }
    guard !preparation.runtimes.isEmpty else {
      throw CommandFailure(.missingInput, "no runtime is left to measure on")
    }
    if let unknown = UnknownName.first(in: request.asked.selection, offers: preparation.offers) {
      throw CommandFailure(.usage, unknown.sentence, about: unknown.name)
    }
    return preparation
  }

  func census(named paths: [String]) throws(CommandFailure) -> RuntimeCensus {
    do {
      return try RuntimeCensus(
        named: paths, probe: place.probe, environment: place.environment)
    } catch {
      throw CommandFailure(error)
    }
  }
}
